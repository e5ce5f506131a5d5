package io.tandem.requirements.contract.adapter.web;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.requirements.contract.application.Documents;
import io.tandem.requirements.contract.application.Documents.Taken;
import io.tandem.requirements.contract.document.DocumentRule;
import io.tandem.requirements.product.application.Crews;
import io.tandem.requirements.product.application.Products;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Uploading an OpenAPI document, up to 24 MiB; a contract then names it by its hash. */
@RestController
class UploadController {

    private static final int LISTED = 200;

    private final Documents documents;
    private final Products products;

    UploadController(Documents documents, Products products) {
        this.documents = documents;
        this.products = products;
    }

    /** @param notUnderstood where the document says what no comparison knows; the first 200 */
    record Uploaded(
            String hash,
            long size,
            String openapi,
            String title,
            String version,
            int operations,
            int schemas,
            List<Odd> notUnderstood) {

        static Uploaded of(Taken taken) {
            var document = taken.document();
            return new Uploaded(
                    taken.blob().hash(),
                    taken.blob().size(),
                    document.openapi(),
                    document.title(),
                    document.version(),
                    document.operations().size(),
                    document.shapes().size(),
                    document.notUnderstood().stream()
                            .limit(LISTED)
                            .map(n -> new Odd(n.at(), n.keyword()))
                            .toList());
        }
    }

    record Odd(String at, String keyword) {}

    /** The body is the document itself. The same document again is the same document. */
    @PostMapping(
            path = "/api/v1/products/{product}/contract-documents",
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_YAML_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                MediaType.TEXT_PLAIN_VALUE
            })
    Mono<Uploaded> upload(@PathVariable String product, @RequestBody Flux<DataBuffer> body, Caller caller) {
        return products.idOf(product)
                .flatMap(products::current)
                .doOnNext(fold -> {
                    fold.state().requireReader(caller.actor().accountable(), caller.administrator());
                    RuleViolated.require(
                            Crews.of(fold).isMember(caller.actor().accountable()),
                            DocumentRule.DOCUMENT_COMES_FROM_THE_TEAM);
                })
                .flatMap(_ -> documents.take(body))
                .map(Uploaded::of);
    }
}
