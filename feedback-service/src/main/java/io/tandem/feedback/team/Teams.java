package io.tandem.feedback.team;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.feedback.model.Side;
import io.tandem.feedback.model.Team;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.command.Caller;
import io.tandem.platform.view.TemporalView;
import io.tandem.platform.web.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The teams of all products, in the collection {@code teams}. */
@Component
public class Teams {

    public static final String PROCESSOR = "feedback.teams";

    private static final Duration STEP = Duration.ofMillis(25);
    private static final int STEPS = 40;

    private final TemporalView rows;

    Teams(MongoDatabase database) {
        this.rows = new TemporalView(database, "teams", List.of("key"));
    }

    /**
     * The product meant by an id or a key as it stands in a URL; a 404 where feedback was told of no such product. One
     * just registered may still be on its way: it is waited for, at most a second.
     */
    public Mono<UUID> idOf(String idOrKey) {
        return find(Filters.or(Filters.eq("row", idOrKey), Filters.eq("key", idOrKey)))
                .repeatWhenEmpty(times -> times.delayElements(STEP).take(STEPS))
                .map(row -> UUID.fromString(row.getString("row")))
                .switchIfEmpty(Mono.error(
                        () -> Problem.notFound("没有这个产品，请核对编号。", "There is no such product; check its id or key.")));
    }

    public Mono<Team> of(UUID productId) {
        return find(Filters.eq("row", productId.toString()))
                .map(row -> team(productId, row))
                .defaultIfEmpty(Team.unknown(productId));
    }

    /** Two working days after {@code now} in the product's calendar. */
    public Mono<Instant> twoWorkingDaysAfter(Instant now, UUID productId) {
        return find(Filters.eq("row", productId.toString()))
                .defaultIfEmpty(new Document())
                .map(row -> WorkCalendar.of(row).workingDaysAfter(now, 2));
    }

    /** The teams a person is in, as they are ({@code asOf} null) or were. */
    public Flux<Team> with(UUID person, @Nullable Instant asOf) {
        var text = person.toString();
        var in = Stream.concat(
                        Stream.of(Filters.exists("members." + text), Filters.eq("manager", text)),
                        Arrays.stream(Side.values()).map(side -> Filters.eq("owners." + side.name(), text)))
                .toList();
        return Flux.from(rows.find(asOf, Filters.or(in))).map(row -> team(UUID.fromString(row.getString("row")), row));
    }

    /** The product meant, if the caller may read it: 404 where there is none, 403 for people who are not in it. */
    public Mono<UUID> readable(String idOrKey, Caller caller) {
        return idOf(idOrKey).flatMap(id -> requireReader(id, caller).thenReturn(id));
    }

    public Mono<Void> requireReader(UUID productId, Caller caller) {
        return of(productId)
                .filter(team ->
                        caller.administrator() || team.has(caller.actor().accountable()))
                .switchIfEmpty(Mono.error(() -> new Problem(
                        403,
                        "product-is-read-by-its-people",
                        "只有本产品的成员可以查看，请联系产品的管理者。",
                        "Only the product's people may read this; ask its manager.")))
                .then();
    }

    private Mono<Document> find(Bson filter) {
        return Mono.from(rows.find(null, filter).limit(1));
    }

    void put(UUID productId, ForeignEvent event, UnaryOperator<Document> change) {
        rows.put(
                productId,
                event.inboxPosition(),
                event.time(),
                row -> change.apply(row).append("version", event.sequence() + 1));
    }

    private static Team team(UUID productId, Document row) {
        var owners = new EnumMap<Side, UUID>(Side.class);
        for (var side : Side.values()) {
            var owner = row.get("owners", Document.class).getString(side.name());
            if (owner != null) {
                owners.put(side, UUID.fromString(owner));
            }
        }
        var members = new HashMap<UUID, Set<Side>>();
        for (var member : row.get("members", Document.class).entrySet()) {
            members.put(UUID.fromString(member.getKey()), sides((List<?>) member.getValue()));
        }
        var manager = row.getString("manager");
        return new Team(
                productId,
                Map.copyOf(owners),
                manager == null ? null : UUID.fromString(manager),
                members,
                row.getLong("version"));
    }

    private static Set<Side> sides(List<?> names) {
        return names.stream().map(name -> Side.valueOf((String) name)).collect(Collectors.toUnmodifiableSet());
    }
}
