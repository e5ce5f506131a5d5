package io.tandem.feedback.inbox;

import io.tandem.feedback.feedback.domain.FeedbackEvent;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackAnswered;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackClassified;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackClosed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackFellBack;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackLinked;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackPassed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackReleaseTold;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackReopened;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackRerouted;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackSubmitted;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackUnlinked;
import io.tandem.feedback.feedback.domain.FeedbackEvent.LeadNamed;
import io.tandem.feedback.feedback.domain.FeedbackEvent.ReporterErased;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageCalled;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageReferred;
import io.tandem.feedback.feedback.domain.FeedbackEvent.TriageSpoken;
import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Side;
import io.tandem.ledger.Recorded;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes the rows of the {@link FeedbackInbox}. */
@Component
@ProcessingGroup(FeedbackInbox.PROCESSOR)
class FeedbackInboxProjection {

    private final FeedbackInbox inbox;

    FeedbackInboxProjection(FeedbackInbox inbox) {
        this.inbox = inbox;
    }

    @EventHandler
    void on(FeedbackEvent event, @MetaDataValue("recorded") Recorded recorded) {
        inbox.put(event.feedbackId(), recorded, row -> changed(row, event, recorded));
    }

    private static Document changed(Document row, FeedbackEvent event, Recorded recorded) {
        return switch (event) {
            case FeedbackSubmitted e -> submitted(row, e, recorded);
            case FeedbackClassified e -> classified(row, e);
            case FeedbackRerouted e -> led(row, e.to()).append("reroutes", e.times());
            case TriageCalled e -> row.append("triage", true).append("triageDueAt", date(e));
            case TriageSpoken _ -> row;
            case TriageReferred _ -> row.append("triageDueAt", null);
            case LeadNamed e -> {
                calm(row);
                yield e.ask() == null ? row : led(row, e.lead());
            }
            case FeedbackPassed e ->
                row.append("holder", e.to().toString()).append("passedAt", Date.from(recorded.committedAt()));
            case FeedbackFellBack _ -> row.append("holder", post(row));
            case FeedbackLinked e -> {
                var requirements = requirements(row);
                requirements.add(e.requirementId().toString());
                yield row.append("requirements", requirements);
            }
            case FeedbackUnlinked e -> {
                var requirements = requirements(row);
                requirements.remove(e.requirementId().toString());
                yield row.append("requirements", requirements);
            }
            case FeedbackAnswered _ -> calm(row).append("state", "ANSWERED");
            case FeedbackReleaseTold e -> e.settled() ? calm(row).append("state", "ANSWERED") : row;
            case FeedbackClosed _ -> calm(row).append("state", "CLOSED");
            case FeedbackReopened _ -> row.append("state", "OPEN");
            case ReporterErased _ -> row;
        };
    }

    private static Document submitted(Document row, FeedbackSubmitted e, Recorded recorded) {
        return row.append("product", e.productId().toString())
                .append("state", "OPEN")
                .append("channel", e.channel())
                .append("submitter", e.submittedBy().toString())
                .append("page", e.page())
                .append("endpoint", e.endpoint())
                .append("weight", e.weight())
                .append("holder", Post.MANAGER.name())
                .append("reroutes", 0)
                .append("triage", false)
                .append("requirements", List.of())
                .append("submittedAt", Date.from(recorded.metadata().decidedAt()));
    }

    private static Document classified(Document row, FeedbackClassified e) {
        var first = row.getString("lead") == null;
        row.append("category", e.category().name());
        row.append(
                "alsoNeeded",
                e.alsoNeeded() == null
                        ? null
                        : new Document("side", e.alsoNeeded().side().name())
                                .append("what", e.alsoNeeded().what()));
        return first ? led(row, e.lead()) : row;
    }

    /** The post of that side's owner holds it. */
    private static Document led(Document row, Side lead) {
        var also = row.get("alsoNeeded", Document.class);
        if (also != null && lead.name().equals(also.getString("side"))) {
            row.append("alsoNeeded", null);
        }
        row.append("lead", lead.name());
        return row.append("holder", post(row));
    }

    private static String post(Document row) {
        var lead = row.getString("lead");
        return lead == null
                ? Post.MANAGER.name()
                : Post.ownerOf(Side.valueOf(lead)).name();
    }

    /** No joint triage is going on. */
    private static Document calm(Document row) {
        return row.append("triage", false).append("triageDueAt", null);
    }

    private static @Nullable Date date(TriageCalled e) {
        var due = e.asks().getFirst().dueAt();
        return due == null ? null : Date.from(due);
    }

    private static List<String> requirements(Document row) {
        return new ArrayList<>(row.getList("requirements", String.class));
    }
}
