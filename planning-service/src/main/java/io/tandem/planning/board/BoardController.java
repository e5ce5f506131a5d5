package io.tandem.planning.board;

import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import io.tandem.planning.requirement.Known;
import io.tandem.planning.requirement.Requirements;
import io.tandem.planning.task.domain.TaskType;
import io.tandem.planning.team.Teams;
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
import reactor.core.publisher.Mono;

/** The tasks of a product, as they are and as they were; and the words for kinds of work. */
@RestController
class BoardController {

    private final Board board;
    private final Teams teams;
    private final Requirements requirements;
    private final Processors processors;

    BoardController(Board board, Teams teams, Requirements requirements, Processors processors) {
        this.board = board;
        this.teams = teams;
        this.requirements = requirements;
        this.processors = processors;
    }

    /**
     * A task on the board.
     *
     * @param title of the task, or the name of its type in Chinese
     * @param offeredTo a person's id or a post, while it is on offer
     * @param rechecks open asks to look at it again
     */
    record Card(
            UUID id,
            UUID requirementId,
            @Nullable String requirementKey,
            @Nullable String requirementTitle,
            Side side,
            Phase phase,
            String type,
            String title,
            Lane state,
            @Nullable UUID assigneeId,
            List<UUID> helperIds,
            @Nullable String offeredTo,
            @Nullable Integer estimateMinutes,
            int loggedMinutes,
            List<UUID> dependencies,
            @Nullable String blockedBecause,
            List<UUID> rechecks,
            long version) {}

    /** @param requirements those of the cards, with what somebody waits for there */
    record Page(List<Card> items, List<Known> requirements) {}

    record TypeOfWork(String code, String zh, String en, List<Side> sides) {}

    record Types(List<TypeOfWork> items) {}

    @GetMapping("/api/v1/task-types")
    Types types() {
        return new Types(Arrays.stream(TaskType.values())
                .map(type -> new TypeOfWork(
                        type.name(),
                        type.zh(),
                        type.en(),
                        Arrays.stream(Side.values()).filter(type::isWorkOf).toList()))
                .toList());
    }

    /** @param requirement an id or a key */
    @GetMapping("/api/v1/products/{product}/tasks")
    Mono<ResponseEntity<Page>> tasks(
            @PathVariable String product,
            @RequestParam(name = "side", required = false) @Nullable Side side,
            @RequestParam(name = "state", required = false) @Nullable Lane state,
            @RequestParam(name = "assignee", required = false) @Nullable UUID assignee,
            @RequestParam(name = "requirement", required = false) @Nullable String requirement,
            Caller caller,
            AsOf asOf,
            Paging paging,
            ServerHttpRequest request) {
        return teams.readable(product, caller)
                .flatMap(id -> filter(id, side, state, assignee, requirement)
                        .flatMap(filter -> page(id, filter, asOf, paging)))
                .map(page -> linked(request, page, paging));
    }

    private Mono<Board.Filter> filter(
            UUID product,
            @Nullable Side side,
            @Nullable Lane state,
            @Nullable UUID assignee,
            @Nullable String requirement) {
        return requirement == null
                ? Mono.just(new Board.Filter(side, state, assignee, null))
                : requirements.idOf(product, requirement).map(id -> new Board.Filter(side, state, assignee, id));
    }

    private Mono<Page> page(UUID product, Board.Filter filter, AsOf asOf, Paging paging) {
        return processors
                .shown(asOf, Board.PROCESSOR, Requirements.PROCESSOR)
                .flatMap(at -> board.page(product, filter, at.instant(), paging.cursor(), paging.limit() + 1)
                        .collectList()
                        .flatMap(rows -> withRequirements(rows, at.instant())));
    }

    private Mono<Page> withRequirements(List<Document> rows, @Nullable Instant asOf) {
        var ids = rows.stream().map(BoardController::requirementOf).toList();
        return requirements.named(ids, asOf).map(known -> {
            var cards = rows.stream().map(row -> card(row, known)).toList();
            return new Page(cards, named(cards, known));
        });
    }

    private static UUID requirementOf(Document row) {
        return UUID.fromString(row.getString("requirement"));
    }

    private static List<Known> named(List<Card> cards, Map<UUID, Known> known) {
        return cards.stream()
                .map(Card::requirementId)
                .distinct()
                .filter(known::containsKey)
                .map(known::get)
                .toList();
    }

    private static ResponseEntity<Page> linked(ServerHttpRequest request, Page page, Paging paging) {
        if (page.items().size() <= paging.limit()) {
            return ResponseEntity.ok(page);
        }
        var shown = page.items().subList(0, paging.limit());
        var next = UriComponentsBuilder.fromUri(request.getURI())
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("cursor", shown.getLast().id())
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
                .body(new Page(shown, page.requirements()));
    }

    private static Card card(Document row, Map<UUID, Known> known) {
        var requirementId = requirementOf(row);
        var requirement = known.get(requirementId);
        var title = row.getString("title");
        return new Card(
                UUID.fromString(row.getString("row")),
                requirementId,
                requirement == null ? null : requirement.key(),
                requirement == null ? null : requirement.title(),
                Side.valueOf(row.getString("side")),
                Phase.valueOf(row.getString("phase")),
                row.getString("type"),
                title == null ? TaskType.titleOf(row.getString("type")) : title,
                Lane.of(row),
                row.getString("assignee") == null ? null : UUID.fromString(row.getString("assignee")),
                ids(row, "helpers"),
                row.getString("offeredTo"),
                row.getInteger("estimateMinutes"),
                row.getInteger("loggedMinutes"),
                ids(row, "dependencies"),
                row.getString("blockedBecause"),
                ids(row, "rechecks"),
                row.getLong("version"));
    }

    private static List<UUID> ids(Document row, String name) {
        return row.getList(name, String.class).stream().map(UUID::fromString).toList();
    }
}
