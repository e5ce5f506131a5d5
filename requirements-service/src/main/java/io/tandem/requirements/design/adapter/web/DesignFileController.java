package io.tandem.requirements.design.adapter.web;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.blob.Blobs;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.design.adapter.web.DesignView.Edition;
import io.tandem.requirements.design.application.Designs;
import io.tandem.requirements.design.domain.DesignRule;
import io.tandem.requirements.product.application.Products;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The files of designs: sent before the version that holds them, by their bytes alone; read through that version. */
@RestController
@RequestMapping("/api/v1")
class DesignFileController {

    private static final long MOST = 25L * 1024 * 1024;

    private final Blobs blobs;
    private final Designs designs;
    private final Products products;

    DesignFileController(Blobs blobs, Designs designs, Products products) {
        this.blobs = blobs;
        this.designs = designs;
        this.products = products;
    }

    /** The body is the file. {@code Location} ends with its hash, which a version names. */
    @PostMapping(path = "/products/{product}/design-files", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    Mono<ResponseEntity<Void>> upload(@PathVariable String product, ServerHttpRequest request, Caller caller) {
        return products.readable(product, caller)
                .flatMap(products::current)
                .doOnNext(fold -> RuleViolated.require(
                        fold.state().isMember(caller.actor().accountable()),
                        DesignRule.DESIGN_FILE_COMES_FROM_A_MEMBER))
                .flatMap(_ -> blobs.write(request.getBody(), MOST))
                .map(blob -> ResponseEntity.created(
                                URI.create("/api/v1/products/" + product + "/design-files/" + blob.hash()))
                        .build());
    }

    /** To keep, not to open: whatever its media type says, a browser runs none of it here. */
    @GetMapping("/designs/{design}/versions/{version}/file")
    Mono<Void> file(@PathVariable UUID design, @PathVariable long version, Caller caller, ServerHttpResponse response) {
        return designs.readable(design, caller, null)
                .flatMapMany(_ -> designs.history(design, null))
                .concatMapIterable(recorded -> Edition.of(recorded).toList())
                .filter(edition -> edition.version() == version && edition.file() != null)
                .next()
                .switchIfEmpty(Mono.error(
                        () -> new RuleViolated(DesignRule.DESIGN_VERSION_EXISTS, Map.of("version", "" + version))))
                .flatMap(edition -> sent(edition, response));
    }

    private Mono<Void> sent(Edition edition, ServerHttpResponse response) {
        var file = Objects.requireNonNull(edition.file());
        var headers = response.getHeaders();
        headers.setContentType(MediaType.APPLICATION_OCTET_STREAM);
        headers.setContentLength(file.size());
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build());
        headers.set(HttpHeaders.ETAG, "\"" + edition.hash() + "\"");
        return response.writeWith(bytes(edition.hash(), response.bufferFactory()));
    }

    private Flux<DataBuffer> bytes(String hash, DataBufferFactory buffers) {
        return blobs.read(hash).map(buffers::wrap);
    }
}
