package io.tandem.planning.release.adapter.web;

import io.tandem.planning.model.Side;
import io.tandem.planning.release.application.Releases;
import io.tandem.planning.release.domain.ReleaseCommand.MakeRelease;
import io.tandem.planning.release.domain.ReleaseCommand.RollBackRelease;
import io.tandem.planning.release.domain.ReleaseEvent;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.team.Teams;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What went live, and what was rolled back. */
@RestController
@RequestMapping("/api/v1/products/{product}/releases")
class ReleaseController {

    private final Releases releases;
    private final Teams teams;
    private final Requirements requirements;
    private final Processors processors;
    private final Answers answers;
    private final Clock clock;

    ReleaseController(
            Releases releases,
            Teams teams,
            Requirements requirements,
            Processors processors,
            Answers answers,
            Clock clock) {
        this.releases = releases;
        this.teams = teams;
        this.requirements = requirements;
        this.processors = processors;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param liveAt now where it is left out */
    record Make(
            String name,
            List<Content> contents,
            int sharePercent,
            @Nullable Instant liveAt) {}

    /** @param requirement an id or a key */
    record Content(String requirement, List<Side> sides) {}

    record RollBack(String reason) {}

    /** @param rolledBackAt absent while it is live */
    record Item(
            UUID id,
            String name,
            List<Live> contents,
            int sharePercent,
            Instant liveAt,
            @Nullable Instant rolledBackAt,
            @Nullable String rolledBackBecause) {}

    record Live(UUID requirementId, List<Side> sides) {}

    record Items(List<Item> items) {}

    @PostMapping
    Mono<ResponseEntity<Void>> make(@PathVariable String product, @RequestBody Make body, Caller caller) {
        var id = Commands.newId();
        var liveAt = body.liveAt() == null ? clock.instant() : body.liveAt();
        return teams.idOf(product)
                .flatMap(productId -> contents(productId, body.contents())
                        .map(contents ->
                                new MakeRelease(id, productId, body.name(), contents, body.sharePercent(), liveAt)))
                .flatMap(command -> releases.make(
                        command, caller, Reply.created("/api/v1/products/" + product + "/releases/" + id)))
                .map(answers::of);
    }

    @PostMapping("/{release}/rollback")
    Mono<ResponseEntity<Void>> rollBack(
            @PathVariable String product, @PathVariable UUID release, @RequestBody RollBack body, Caller caller) {
        return teams.idOf(product)
                .flatMap(productId -> releases.rollBack(
                        productId, new RollBackRelease(release, body.reason()), caller.withReason(body.reason())))
                .map(answers::of);
    }

    /** Newest first. */
    @GetMapping
    Mono<Items> list(@PathVariable String product, Caller caller, AsOf asOf) {
        return teams.readable(product, caller)
                .flatMap(productId -> processors
                        .shown(asOf, Releases.PROCESSOR)
                        .flatMapMany(at -> releases.ofProduct(productId, at.instant()))
                        .map(ReleaseController::item)
                        .collectList())
                .map(Items::new);
    }

    private Mono<List<ReleaseEvent.Content>> contents(UUID productId, List<Content> contents) {
        return Flux.fromIterable(contents)
                .concatMap(content -> requirements
                        .idOf(productId, content.requirement())
                        .map(id -> new ReleaseEvent.Content(id, content.sides())))
                .collectList();
    }

    private static Item item(Document row) {
        return new Item(
                UUID.fromString(row.getString("row")),
                row.getString("name"),
                row.getList("contents", Document.class).stream()
                        .map(ReleaseController::live)
                        .toList(),
                row.getInteger("sharePercent"),
                row.getDate("liveAt").toInstant(),
                instant(row.getDate("rolledBackAt")),
                row.getString("rolledBackBecause"));
    }

    private static Live live(Document content) {
        return new Live(
                UUID.fromString(content.getString("requirement")),
                content.getList("sides", String.class).stream()
                        .map(Side::valueOf)
                        .toList());
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
