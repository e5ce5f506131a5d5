package io.tandem.requirements.history;

import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.Processors;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.activity.Activity;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.application.Products;
import io.tandem.requirements.requirement.application.Requirements;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed between two moments: of one requirement ({@code /requirements/{id}/diff}) or of a whole product ({@code
 * /products/{id}/diff}). A moment is an instant or, of one requirement, an event's id: such an address is a permalink.
 */
@RestController
class DiffController {

    private static final int MOST = 500;

    private final Requirements requirements;
    private final Products products;
    private final Activity activity;
    private final Processors processors;
    private final JsonMapper json;
    private final Clock clock;

    DiffController(
            Requirements requirements,
            Products products,
            Activity activity,
            Processors processors,
            JsonMapper json,
            Clock clock) {
        this.requirements = requirements;
        this.products = products;
        this.activity = activity;
        this.processors = processors;
        this.json = json;
        this.clock = clock;
    }

    /** @param more whether more requirements changed than are shown */
    record Diffs(Instant from, Instant to, List<Diff> items, boolean more) {}

    /**
     * @param from the moment before: everything after it counts
     * @param to the moment up to which, now where it is absent
     * @param person whose changes alone
     * @param side whose half alone
     */
    @GetMapping("/api/v1/requirements/{requirement}/diff")
    Mono<Diff> ofRequirement(
            @PathVariable String requirement,
            @RequestParam(name = "from") String from,
            @RequestParam(name = "to", required = false) @Nullable String to,
            @RequestParam(name = "person", required = false) @Nullable UUID person,
            @RequestParam(name = "side", required = false) @Nullable Side side,
            Caller caller) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.history(id, null).collectList())
                .map(history -> Diff.of(
                        history,
                        upTo(from, "?from", history).negate(),
                        to == null ? _ -> true : upTo(to, "?to", history),
                        person,
                        side,
                        json));
    }

    @GetMapping("/api/v1/products/{product}/diff")
    Mono<Diffs> ofProduct(
            @PathVariable String product,
            @RequestParam(name = "from") String from,
            @RequestParam(name = "person", required = false) @Nullable UUID person,
            @RequestParam(name = "side", required = false) @Nullable Side side,
            Caller caller,
            AsOf asOf) {
        var since = instant(from, "?from");
        var until = asOf.past().orElseGet(clock::instant);
        return processors
                .shown(asOf, RequirementList.PROCESSOR)
                .flatMap(at -> products.idOf(product)
                        .flatMap(id -> products.at(id, at.instant())
                                .doOnNext(team -> team.state()
                                        .requireReader(caller.actor().accountable(), caller.administrator()))
                                .thenReturn(id))
                        .flatMapMany(id -> activity.touched(id, since, until, MOST + 1))
                        .collectList())
                .flatMap(touched -> Flux.fromIterable(touched.subList(0, Math.min(MOST, touched.size())))
                        .concatMap(id -> requirements.history(id, until).collectList())
                        .map(history -> Diff.of(
                                history, one -> one.committedAt().isAfter(since), _ -> true, person, side, json))
                        .filter(diff -> !diff.changes().isEmpty())
                        .collectList()
                        .map(items -> new Diffs(since, until, items, touched.size() > MOST)));
    }

    /** One entry of the history, by its event's id: a permalink. */
    @GetMapping("/api/v1/requirements/{requirement}/history/{event}")
    Mono<History.Entry> entry(@PathVariable String requirement, @PathVariable UUID event, Caller caller) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> requirements.history(id, null).collectList())
                .flatMapIterable(recorded -> History.of(recorded, json).entries())
                .filter(entry -> entry.event().equals(event))
                .next()
                .switchIfEmpty(Mono.error(() ->
                        Problem.notFound("这个需求的历史里没有这个事件。", "There is no such event in this requirement's history.")));
    }

    /** Whether an event lies at or before a moment: an instant, or the id of an event of this history. */
    private static Predicate<Recorded> upTo(String moment, String parameter, List<Recorded> history) {
        for (var one : history) {
            if (one.eventId().toString().equals(moment)) {
                return other -> other.position() <= one.position();
            }
        }
        var instant = instant(moment, parameter);
        return one -> !one.committedAt().isAfter(instant);
    }

    private static Instant instant(String text, String parameter) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException _) {
            var zh = "应为 RFC 3339 时刻（例如 2026-11-22T08:00:00Z）或该需求历史里的事件编号。";
            var en = "An RFC 3339 instant (such as 2026-11-22T08:00:00Z) or the id of an event of this history.";
            throw Problem.badRequest("request-invalid", zh, en).fault(parameter, "invalid", zh, en);
        }
    }
}
