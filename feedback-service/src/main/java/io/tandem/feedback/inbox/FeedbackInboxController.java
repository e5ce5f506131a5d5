package io.tandem.feedback.inbox;

import io.tandem.feedback.feedback.application.FeedbackItems;
import io.tandem.feedback.feedback.domain.Category;
import io.tandem.feedback.feedback.domain.Feedback;
import io.tandem.feedback.model.Side;
import io.tandem.feedback.requirement.Requirements;
import io.tandem.feedback.requirement.Requirements.Known;
import io.tandem.feedback.team.Teams;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Paging;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The feedback of a product, the heaviest first, as it is and as it was; and the words for what it is about. */
@RestController
class FeedbackInboxController {

    private static final int AT_ONCE = 8;

    private final FeedbackInbox inbox;
    private final FeedbackItems items;
    private final Teams teams;
    private final Requirements requirements;
    private final Processors processors;

    FeedbackInboxController(
            FeedbackInbox inbox, FeedbackItems items, Teams teams, Requirements requirements, Processors processors) {
        this.inbox = inbox;
        this.items = items;
        this.teams = teams;
        this.requirements = requirements;
        this.processors = processors;
    }

    /**
     * A piece of feedback in the list.
     *
     * @param words what was said; empty where the person was erased
     * @param lead absent until somebody has classified it
     * @param holder a person's id or a post
     */
    record Item(
            UUID id,
            String channel,
            String words,
            @Nullable String page,
            @Nullable String endpoint,
            int weight,
            Feedback.State state,
            @Nullable Category category,
            Category.@Nullable Area area,
            @Nullable Side lead,
            @Nullable AlsoNeeded alsoNeeded,
            String holder,
            int reroutes,
            boolean triage,
            List<Linked> requirements,
            UUID submitterId,
            Instant submittedAt) {}

    record AlsoNeeded(Side side, String what) {}

    record Linked(UUID id, @Nullable String key, @Nullable String title) {}

    record Page(List<Item> items) {}

    record Word(String code, Category.Area area, String zh, String en) {}

    record Words(List<Word> items) {}

    @GetMapping("/api/v1/feedback-categories")
    Words categories() {
        return new Words(Arrays.stream(Category.values())
                .map(category -> new Word(category.name(), category.area(), category.zh(), category.en()))
                .toList());
    }

    /**
     * @param side that leads
     * @param requirement an id or a key
     */
    @GetMapping("/api/v1/products/{product}/feedback")
    Mono<ResponseEntity<Page>> feedback(
            @PathVariable String product,
            @RequestParam(name = "side", required = false) @Nullable Side side,
            @RequestParam(name = "state", required = false) Feedback.@Nullable State state,
            @RequestParam(name = "requirement", required = false) @Nullable String requirement,
            Caller caller,
            AsOf asOf,
            Paging paging,
            ServerHttpRequest request) {
        return teams.readable(product, caller)
                .flatMap(id -> filter(id, side, state, requirement).flatMap(filter -> page(id, filter, asOf, paging)))
                .map(page -> linked(request, page, paging));
    }

    private Mono<FeedbackInbox.Filter> filter(
            UUID product, @Nullable Side side, Feedback.@Nullable State state, @Nullable String requirement) {
        var name = state == null ? null : state.name();
        return requirement == null
                ? Mono.just(new FeedbackInbox.Filter(side, name, null))
                : requirements.idOf(product, requirement).map(id -> new FeedbackInbox.Filter(side, name, id));
    }

    private Mono<Page> page(UUID product, FeedbackInbox.Filter filter, AsOf asOf, Paging paging) {
        var cursor = Cursor.parse(paging.cursor());
        return processors
                .shown(asOf, FeedbackInbox.PROCESSOR, Requirements.PROCESSOR)
                .flatMap(at -> inbox.page(product, filter, at.instant(), cursor, paging.limit() + 1)
                        .collectList()
                        .flatMap(rows -> withWords(rows, at.instant())));
    }

    private Mono<Page> withWords(List<Document> rows, @Nullable Instant asOf) {
        var ids = rows.stream()
                .flatMap(row -> row.getList("requirements", String.class).stream())
                .map(UUID::fromString)
                .toList();
        return requirements
                .named(ids, asOf)
                .flatMap(known -> Flux.fromIterable(rows)
                        .flatMapSequential(row -> withWords(row, known), AT_ONCE)
                        .collectList()
                        .map(Page::new));
    }

    private Mono<Item> withWords(Document row, Map<UUID, Known> known) {
        return items.said(UUID.fromString(row.getString("row"))).map(said -> item(row, said.words(), known));
    }

    private static ResponseEntity<Page> linked(ServerHttpRequest request, Page page, Paging paging) {
        if (page.items().size() <= paging.limit()) {
            return ResponseEntity.ok(page);
        }
        var shown = page.items().subList(0, paging.limit());
        var last = shown.getLast();
        var next = UriComponentsBuilder.fromUri(request.getURI())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("cursor", new Cursor(last.weight(), last.id().toString()))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(new Page(shown));
    }

    private static Item item(Document row, String words, Map<UUID, Known> known) {
        var category = row.getString("category") == null ? null : Category.valueOf(row.getString("category"));
        var also = row.get("alsoNeeded", Document.class);
        return new Item(
                UUID.fromString(row.getString("row")),
                row.getString("channel"),
                words,
                row.getString("page"),
                row.getString("endpoint"),
                row.getInteger("weight"),
                Feedback.State.valueOf(row.getString("state")),
                category,
                category == null ? null : category.area(),
                row.getString("lead") == null ? null : Side.valueOf(row.getString("lead")),
                also == null ? null : new AlsoNeeded(Side.valueOf(also.getString("side")), also.getString("what")),
                row.getString("holder"),
                row.getInteger("reroutes"),
                row.getBoolean("triage"),
                row.getList("requirements", String.class).stream()
                        .map(UUID::fromString)
                        .map(id -> link(id, known.get(id)))
                        .toList(),
                UUID.fromString(row.getString("submitter")),
                row.getDate("submittedAt").toInstant());
    }

    private static Linked link(UUID id, @Nullable Known known) {
        return known == null ? new Linked(id, null, null) : new Linked(id, known.key(), known.title());
    }
}
