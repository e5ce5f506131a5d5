package io.tandem.requirements.change;

import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Change;
import io.tandem.requirements.requirement.domain.ChangeClass;
import io.tandem.requirements.requirement.domain.Objection;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;

/**
 * A change of a product's requirement.
 *
 * @param waitsFor sides whose owner has not taken note yet
 * @param objectableUntil until when it may be objected to, null where it is not in force
 */
record ChangeRow(
        UUID id,
        UUID requirementId,
        String key,
        ChangeClass changeClass,
        Change.Status status,
        UUID byId,
        Instant since,
        List<Side> sides,
        List<Side> waitsFor,
        @Nullable Instant objectableUntil,
        List<Dissent> objections) {

    static final String PROCESSOR = "requirements.changes";
    static final int MOST = 1_000;

    /**
     * Somebody's no.
     *
     * @param answer what the decision said to it, null while nobody decided
     * @param followedBy what came back on one of the change's sides afterwards: a fact, not a proof
     */
    record Dissent(
            UUID id,
            UUID byId,
            String text,
            Objection.Outcome outcome,
            @Nullable String answer,
            List<Later> followedBy) {}

    /** @param what the event: a return, a rejection, a reopening */
    record Later(String what, Side side, UUID eventId, Instant at) {}

    /** Newest first. */
    static Flux<ChangeRow> find(TemporalView rows, @Nullable Instant asOf, Bson filter) {
        return Flux.from(rows.find(asOf, filter)
                        .sort(Sorts.descending("since", "_id"))
                        .limit(MOST))
                .map(ChangeRow::of);
    }

    private static ChangeRow of(Document row) {
        var until = row.getDate("until");
        return new ChangeRow(
                UUID.fromString(row.getString("row")),
                UUID.fromString(row.getString("requirement")),
                row.getString("key"),
                ChangeClass.valueOf(row.getString("class")),
                Change.Status.valueOf(row.getString("status")),
                UUID.fromString(row.getString("by")),
                row.getDate("since").toInstant(),
                sides(row, "sides"),
                sides(row, "waitsFor"),
                until == null ? null : until.toInstant(),
                row.getList("objections", Document.class).stream()
                        .map(ChangeRow::dissent)
                        .toList());
    }

    static List<Side> sides(Document row, String name) {
        return row.getList(name, String.class).stream().map(Side::valueOf).toList();
    }

    private static Dissent dissent(Document o) {
        return new Dissent(
                UUID.fromString(o.getString("id")),
                UUID.fromString(o.getString("by")),
                o.getString("text"),
                Objection.Outcome.valueOf(o.getString("outcome")),
                o.getString("answer"),
                o.getList("later", Document.class).stream()
                        .map(later -> new Later(
                                later.getString("what"),
                                Side.valueOf(later.getString("side")),
                                UUID.fromString(later.getString("event")),
                                later.getDate("at").toInstant()))
                        .toList());
    }

    /** The row of a change as it is now; what came later to its objections stays. */
    static Document write(Document row, Change change, Instant at) {
        var earlier = row.getList("objections", Document.class, List.of());
        var objections = change.objections().stream()
                .map(o -> new Document("id", o.id().toString())
                        .append("by", o.by().toString())
                        .append("text", o.text())
                        .append("outcome", o.outcome().name())
                        .append("answer", o.answer())
                        .append(
                                "later",
                                earlier.stream()
                                        .filter(was -> was.getString("id").equals(o.id().toString()))
                                        .map(was -> was.getList("later", Document.class))
                                        .findFirst()
                                        .orElse(List.of())))
                .toList();
        row.putIfAbsent("since", Date.from(at));
        return row.append("class", change.as().name())
                .append("status", change.status().name())
                .append("by", change.by().toString())
                .append("sides", names(change.sides()))
                .append("waitsFor", names(change.waitsFor()))
                .append("waiting", !change.waitsFor().isEmpty())
                .append("until", change.objectableUntil() == null ? null : Date.from(change.objectableUntil()))
                .append("objected", !objections.isEmpty())
                .append("objections", objections);
    }

    private static List<String> names(List<Side> sides) {
        return sides.stream().map(Side::name).toList();
    }

    /** The rows this is read from. */
    @Configuration(proxyBeanMethods = false)
    static class Rows {
        @Bean
        TemporalView changeRows(MongoDatabase database) {
            return new TemporalView(database, "changes", List.of("product", "requirement", "since"));
        }
    }
}
