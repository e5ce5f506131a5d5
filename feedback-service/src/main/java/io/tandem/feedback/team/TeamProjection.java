package io.tandem.feedback.team;

import io.tandem.feedback.told.Told;
import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.ReadsInbox;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Folds the team of each product from its published events. */
@Component
@ReadsInbox
@ProcessingGroup(Teams.PROCESSOR)
class TeamProjection {

    private static final String PRODUCT = "tandem.requirements.product.";

    private final Teams teams;

    TeamProjection(Teams teams) {
        this.teams = teams;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (!event.type().startsWith(PRODUCT)) {
            return;
        }
        var told = Told.by(event);
        teams.put(
                UUID.fromString(event.subject()),
                event,
                switch (event.type().substring(PRODUCT.length())) {
                    case "registered.v1" -> registered(told);
                    case "work-calendar-set.v1" -> calendar(told);
                    case "member-joined.v1" -> joined(told);
                    case "member-left.v1" -> left(told);
                    case "owner-appointed.v1" -> owner(told);
                    case "manager-appointed.v1" -> row -> row.append("manager", told.text("personId"));
                    case "orphaned.v1" -> row -> row.append("manager", null).append("owners", new Document());
                    default -> row -> row;
                });
    }

    private static UnaryOperator<Document> registered(Told told) {
        return row -> calendar(told)
                .apply(row)
                .append("key", told.text("key"))
                .append("manager", told.text("managerId"))
                .append("owners", new Document())
                .append("members", new Document(told.text("managerId"), List.of()));
    }

    private static UnaryOperator<Document> calendar(Told told) {
        var calendar = told.data().path("calendar");
        return row -> calendar.isObject() ? row.append("calendar", Document.parse(calendar.toString())) : row;
    }

    private static UnaryOperator<Document> joined(Told told) {
        var sides = told.sides("sides").stream().map(Enum::name).toList();
        return row -> changed(row, "members", members -> members.append(told.text("personId"), sides));
    }

    private static UnaryOperator<Document> left(Told told) {
        return row -> changed(row, "members", members -> {
            members.remove(told.text("personId"));
            return members;
        });
    }

    private static UnaryOperator<Document> owner(Told told) {
        return row -> told.side("side")
                .map(side -> changed(row, "owners", owners -> owners.append(side.name(), told.text("personId"))))
                .orElse(row);
    }

    private static Document changed(Document row, String name, UnaryOperator<Document> change) {
        return row.append(name, change.apply(new Document(row.get(name, Document.class))));
    }
}
