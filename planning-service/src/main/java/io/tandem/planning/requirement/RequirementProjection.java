package io.tandem.planning.requirement;

import io.tandem.ledger.ForeignEvent;
import io.tandem.planning.inbox.Told;
import io.tandem.planning.task.domain.TaskFacts.Standing;
import io.tandem.platform.view.ReadsInbox;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Folds what planning has to know of each requirement from its published events, and from its discussion's asks. */
@Component
@ReadsInbox
@ProcessingGroup(Requirements.PROCESSOR)
class RequirementProjection {

    private static final String REQUIREMENT = "tandem.requirements.requirement.";
    private static final String DISCUSSION = "tandem.requirements.discussion.";

    private final Requirements requirements;

    RequirementProjection(Requirements requirements) {
        this.requirements = requirements;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (event.data() == null) {
            return;
        }
        var told = Told.by(event);
        if (event.type().startsWith(REQUIREMENT)) {
            var change = changeOf(event.type().substring(REQUIREMENT.length()), told);
            requirements.put(UUID.fromString(event.subject()), event, row -> waiting(change.apply(row), event, told));
        } else if (event.type().startsWith(DISCUSSION)) {
            requirements.put(told.id("requirementId"), event, row -> waiting(row, event, told));
        }
    }

    private static UnaryOperator<Document> changeOf(String what, Told told) {
        return switch (what) {
            case "drafted.v1" ->
                row -> row.append("product", told.text("productId"))
                        .append("key", told.text("key"))
                        .append("title", told.text("title"))
                        .append("standing", Standing.OPEN.name());
            case "rewritten.v1" -> row -> row.append("title", told.text("title"));
            case "paused.v1", "merged.v1" -> row -> row.append("standing", Standing.PAUSED.name());
            case "resumed.v1", "unmerged.v1" -> row -> row.append("standing", Standing.OPEN.name());
            case "declined.v1", "archived.v1" -> row -> row.append("standing", Standing.CLOSED.name());
            default -> row -> row;
        };
    }

    /** Ends and adds asks; {@code asks} and {@code endedAsks}, or one {@code ask} and one {@code askId}. */
    private static Document waiting(Document row, ForeignEvent event, Told told) {
        var ended = new ArrayList<>(told.ids("endedAsks"));
        told.optionalText("askId").map(UUID::fromString).ifPresent(ended::add);
        var open = new ArrayList<Document>(row.getList("waiting", Document.class, List.of()));
        if (!event.type().endsWith(".nudged.v1")) {
            open.removeIf(ask -> ended.contains(UUID.fromString(ask.getString("id"))));
        }
        var asks = new ArrayList<>(told.objects("asks"));
        if (told.data().path("ask").isObject()) {
            asks.add(told.data().get("ask"));
        }
        for (var ask : asks) {
            open.add(Document.parse(ask.toString()).append("since", Date.from(event.time())));
        }
        return row.append("waiting", open);
    }
}
