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
import java.util.UUID;
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
            @Nullable String link,
            @Nullable ObjectNode tokens,
            @Nullable String note) {}

    /** @param title absent leaves it */
    record NewVersion(
            @Nullable String title,
            @Nullable String link,
            @Nullable ObjectNode tokens,
            @Nullable String note) {}

    record Retiring(String reason) {}

    @PostMapping("/products/{product}/designs")
    Mono<ResponseEntity<Void>> register(@PathVariable String product, @RequestBody NewDesign body, Caller caller) {
        var id = Commands.newId();
        var content = content(body.link(), body.tokens());
        var reply = Reply.<Design>created("/api/v1/designs/" + id, DesignController::tag);
        return products.idOf(product)
                .flatMap(productId -> designs.send(
                        new RegisterDesign(id, productId, body.side(), body.kind(), body.title(), content, body.note()),
                        productId,
                        caller,
                        reply))
                .map(answers::of);
    }

    @PostMapping("/designs/{design}/versions")
    Mono<ResponseEntity<Void>> revise(
            @PathVariable UUID design, @RequestBody NewVersion body, IfMatch seen, Caller caller) {
        var content = content(body.link(), body.tokens());
        return send(
                new ReviseDesign(design, seen.version(), body.title(), content, body.note()),
                caller,
                Reply.done(DesignController::tag));
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

    private static Content content(@Nullable String link, @Nullable JsonNode tokens) {
        if (link != null && tokens == null) {
            return new Content.Link(link);
        }
        if (tokens != null && link == null) {
            return new Content.Tokens(TokenJson.read(tokens));
        }
        throw Problem.badRequest("body-invalid", "请求内容不合规。", "The body is not acceptable.")
                .fault("/link", "one-of", "请给出 link 或 tokens 之一。", "Give exactly one of link and tokens.");
    }

    private static String tag(Design design) {
        return IfMatch.tag(design.edition().version());
    }
}
