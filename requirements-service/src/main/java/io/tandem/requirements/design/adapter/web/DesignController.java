package io.tandem.requirements.design.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.IfMatch;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.design.application.Designs;
import io.tandem.requirements.design.domain.Content;
import io.tandem.requirements.design.domain.Design;
import io.tandem.requirements.design.domain.DesignCommand;
import io.tandem.requirements.design.domain.DesignCommand.RegisterDesign;
import io.tandem.requirements.design.domain.DesignCommand.RetireDesign;
import io.tandem.requirements.design.domain.DesignCommand.ReviseDesign;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Registering designs, giving them new versions, retiring them. */
@RestController
@RequestMapping("/api/v1")
class DesignController {

    private final Designs designs;
    private final Products products;
    private final Answers answers;

    DesignController(Designs designs, Products products, Answers answers) {
        this.designs = designs;
        this.products = products;
        this.answers = answers;
    }

    /**
     * Exactly one of the contents.
     *
     * @param tokens nested groups as design tools export them, for kind TOKENS
     */
    record NewDesign(
            Side side,
            DesignKind kind,
            String title,
            @Nullable UploadedFile file,
            @Nullable String link,
            @Nullable ObjectNode tokens,
            @Nullable String note) {}

    /** @param hash of a file that was uploaded before */
    record UploadedFile(String hash, String name, String mediaType) {}

    /** @param title absent leaves it */
    record NewVersion(
            @Nullable String title,
            @Nullable UploadedFile file,
            @Nullable String link,
            @Nullable ObjectNode tokens,
            @Nullable String note) {}

    record Retiring(String reason) {}

    @PostMapping("/products/{product}/designs")
    Mono<ResponseEntity<Void>> register(@PathVariable String product, @RequestBody NewDesign body, Caller caller) {
        var id = Commands.newId();
        var reply = Reply.<Design>created("/api/v1/designs/" + id, DesignController::tag);
        return products.idOf(product)
                .zipWith(
                        content(body.file(), body.link(), body.tokens()),
                        (productId, content) -> new RegisterDesign(
                                id, productId, body.side(), body.kind(), body.title(), content, body.note()))
                .flatMap(command -> designs.send(command, command.productId(), caller, reply))
                .map(answers::of);
    }

    @PostMapping("/designs/{design}/versions")
    Mono<ResponseEntity<Void>> revise(
            @PathVariable UUID design, @RequestBody NewVersion body, IfMatch seen, Caller caller) {
        return content(body.file(), body.link(), body.tokens())
                .flatMap(content -> send(
                        new ReviseDesign(design, seen.version(), body.title(), content, body.note()),
                        caller,
                        Reply.done(DesignController::tag)));
    }

    @PostMapping("/designs/{design}/retire")
    Mono<ResponseEntity<Void>> retire(@PathVariable UUID design, @RequestBody Retiring body, Caller caller) {
        return send(new RetireDesign(design, body.reason()), caller.withReason(body.reason()), Reply.done());
    }

    private Mono<ResponseEntity<Void>> send(DesignCommand command, Caller caller, Reply<Design> reply) {
        return designs.at(command.designId(), null)
                .flatMap(fold -> designs.send(command, Designs.productOf(fold.state()), caller, reply))
                .map(answers::of);
    }

    private Mono<Content> content(@Nullable UploadedFile file, @Nullable String link, @Nullable JsonNode tokens) {
        if (Stream.of(file, link, tokens).filter(Objects::nonNull).count() != 1) {
            throw Problem.badRequest("body-invalid", "请求内容不合规。", "The body is not acceptable.")
                    .fault("/link", "one-of", "请给出 file、link、tokens 之一。", "Give exactly one of file, link and tokens.");
        }
        if (file != null) {
            return designs.file(file.hash(), file.name(), file.mediaType());
        }
        return Mono.just(
                link != null
                        ? new Content.Link(link)
                        : new Content.Tokens(TokenJson.read(Objects.requireNonNull(tokens))));
    }

    private static String tag(Design design) {
        return IfMatch.tag(design.edition().version());
    }
}
