package io.tandem.requirements.share.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.Language;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.document.OneRequirement;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.share.application.SharedLinks;
import io.tandem.requirements.share.domain.Links;
import io.tandem.requirements.share.domain.LinksCommand.OpenLink;
import io.tandem.requirements.share.domain.LinksCommand.RevokeLink;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Links to one requirement. Whoever is signed in and has the address reads it, in the product or not, until the link
 * ends or is taken back; nothing can be changed by it.
 */
@RestController
class LinkController {

    private static final String SHARED = "/api/v1/shared/";

    private final Requirements requirements;
    private final SharedLinks links;
    private final OneRequirement documents;
    private final Answers answers;
    private final Clock clock;

    LinkController(
            Requirements requirements, SharedLinks links, OneRequirement documents, Answers answers, Clock clock) {
        this.requirements = requirements;
        this.links = links;
        this.documents = documents;
        this.answers = answers;
        this.clock = clock;
    }

    record Wanted(Instant expiresAt) {}

    /** @param path to be given away; shown this once, absent where an earlier request is answered again */
    record Given(UUID id, @Nullable String path) {}

    record Shown(UUID id, UUID by, Instant expiresAt, boolean revoked) {}

    record Shelf(List<Shown> items) {}

    /** @param html what is written, sanitised: no script, no images */
    record Shared(String key, String title, Instant expiresAt, String html) {}

    @PostMapping("/api/v1/requirements/{requirement}/shares")
    Mono<ResponseEntity<Given>> open(@PathVariable String requirement, @RequestBody Wanted body, Caller caller) {
        return requirements.readable(requirement, caller).flatMap(id -> {
            var secret = LinkSecret.of(id, Commands.newId());
            return links.send(
                            new OpenLink(id, secret.link(), secret.hash(), body.expiresAt()),
                            caller,
                            Reply.created("/api/v1/requirements/" + requirement + "/shares/" + secret.link()))
                    .map(outcome -> {
                        var empty = answers.of(outcome);
                        return ResponseEntity.status(empty.getStatusCode())
                                .headers(empty.getHeaders())
                                .body(new Given(secret.link(), outcome.repeated() ? null : SHARED + secret.text()));
                    });
        });
    }

    @GetMapping("/api/v1/requirements/{requirement}/shares")
    Mono<Shelf> shelf(@PathVariable String requirement, Caller caller) {
        return requirements
                .readable(requirement, caller)
                .flatMap(links::of)
                .map(all -> new Shelf(all.byId().entrySet().stream()
                        .map(link -> new Shown(
                                link.getKey(),
                                link.getValue().by(),
                                link.getValue().expiresAt(),
                                link.getValue().revoked()))
                        .toList()));
    }

    @DeleteMapping("/api/v1/requirements/{requirement}/shares/{link}")
    Mono<ResponseEntity<Void>> revoke(@PathVariable String requirement, @PathVariable UUID link, Caller caller) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> links.send(new RevokeLink(id, link), caller, Reply.done()))
                .map(answers::of);
    }

    /** What never was, has ended or was taken back is all the same to whoever holds the address. */
    @GetMapping("/api/v1/shared/{secret}")
    Mono<Shared> shared(@PathVariable String secret, Caller caller, ServerHttpRequest request) {
        return Mono.justOrEmpty(LinkSecret.parse(secret))
                .flatMap(parsed -> links.of(parsed.requirement())
                        .mapNotNull(all -> open(all, parsed))
                        .flatMap(link -> documents
                                .written(parsed.requirement(), Language.of(request.getHeaders()))
                                .map(written ->
                                        new Shared(written.key(), written.title(), link.expiresAt(), written.html()))))
                .switchIfEmpty(Mono.error(() -> Problem.notFound(
                        "这个链接不存在、已到期或已收回。", "This link does not exist, has ended or was taken back.")));
    }

    private Links.@Nullable Link open(Links all, LinkSecret secret) {
        var link = all.byId().get(secret.link());
        return link != null && link.opensAt(clock.instant()) && secret.hashesTo(link.secretHash()) ? link : null;
    }
}
