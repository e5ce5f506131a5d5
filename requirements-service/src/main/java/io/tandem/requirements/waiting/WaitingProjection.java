package io.tandem.requirements.waiting;

import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import io.tandem.requirements.discussion.domain.DiscussionEvent.Nudged;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionDropped;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.util.Date;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes {@link Waiting} from the ask that every event carries which makes somebody wait. */
@Component
@ProcessingGroup(Waiting.PROCESSOR)
class WaitingProjection {

    private final TemporalView rows;
    private final Requirements requirements;

    WaitingProjection(TemporalView waitingRows, Requirements requirements) {
        this.rows = waitingRows;
        this.requirements = requirements;
    }

    @EventHandler
    void on(RequirementEvent event, @MetaDataValue("recorded") Recorded recorded) {
        event.endedAsks().forEach(ask -> rows.end(ask, recorded.committedAt()));
        var side = event instanceof RequirementEvent.HandedOff e ? e.side() : null;
        var handoff = event instanceof RequirementEvent.HandedOff e ? e.handoffId() : null;
        event.asks().forEach(ask -> put(ask, event.requirementId(), side, handoff, recorded));
    }

    @EventHandler
    void on(DiscussionEvent event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case QuestionAsked e -> put(e.ask(), e.requirementId(), null, null, recorded);
            case Nudged e -> nudged(e, recorded);
            case QuestionAnswered e -> rows.end(e.askId(), recorded.committedAt());
            case QuestionDropped e -> rows.end(e.askId(), recorded.committedAt());
            default -> {
                // talk makes nobody wait
            }
        }
    }

    /** A reminder that crossed with the answer finds no row and leaves none. */
    private void nudged(Nudged e, Recorded recorded) {
        if (rows.get(e.askId()) != null) {
            rows.put(
                    e.askId(),
                    recorded.position(),
                    recorded.committedAt(),
                    row -> row.append("nudged", e.day().toString()));
        }
    }

    private void put(Ask ask, UUID requirementId, @Nullable Side side, @Nullable UUID handoff, Recorded recorded) {
        // A requirement's product and key never change, so the present state serves the past as well.
        var requirement = requirements.current(requirementId).block();
        if (requirement == null || !requirement.state().exists()) {
            throw new IllegalStateException("an ask about a requirement that is not there: " + requirementId);
        }
        var to = ask.to();
        rows.put(
                ask.id(),
                recorded.position(),
                recorded.committedAt(),
                _ -> new Document("product", requirement.state().productId().toString())
                        .append("requirement", requirementId.toString())
                        .append("key", requirement.state().key())
                        .append("kind", ask.kind().name())
                        .append("asker", ask.from().toString())
                        .append(
                                "person",
                                to.person() == null ? null : to.person().toString())
                        .append("post", to.post() == null ? null : to.post().name())
                        .append("since", Date.from(recorded.committedAt()))
                        .append("due", ask.dueAt() == null ? null : Date.from(ask.dueAt()))
                        .append("blocks", ask.blocks().stream().map(Enum::name).toList())
                        .append("side", side == null ? null : side.name())
                        .append("handoff", handoff == null ? null : handoff.toString()));
    }
}
