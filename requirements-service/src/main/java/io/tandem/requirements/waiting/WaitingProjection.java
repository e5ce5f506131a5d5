package io.tandem.requirements.waiting;

import io.tandem.ledger.Recorded;
import io.tandem.platform.view.TemporalView;
import io.tandem.requirements.contract.application.Contracts;
import io.tandem.requirements.contract.domain.ContractEvent;
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
import java.util.Map;
import java.util.Objects;
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
    private final Contracts contracts;

    WaitingProjection(TemporalView waitingRows, Requirements requirements, Contracts contracts) {
        this.rows = waitingRows;
        this.requirements = requirements;
        this.contracts = contracts;
    }

    @EventHandler
    void on(RequirementEvent event, @MetaDataValue("recorded") Recorded recorded) {
        event.endedAsks().forEach(ask -> rows.end(ask, recorded.committedAt()));
        var side = event instanceof RequirementEvent.HandedOff e ? e.side() : null;
        var about = event instanceof RequirementEvent.HandedOff e
                ? Map.of("handoff", e.handoffId())
                : Map.<String, UUID>of();
        event.asks().forEach(ask -> put(ask, event.requirementId(), side, about, recorded));
    }

    /** What is asked about a contract is asked about the requirement that offers it. */
    @EventHandler
    void on(ContractEvent event, @MetaDataValue("recorded") Recorded recorded) {
        event.endedAsks().forEach(ask -> rows.end(ask, recorded.committedAt()));
        if (!event.asks().isEmpty()) {
            var requirement = Objects.requireNonNull(
                            contracts.current(event.contractId()).block())
                    .state()
                    .requirementId();
            event.asks().forEach(ask -> put(ask, requirement, null, Map.of("contract", event.contractId()), recorded));
        }
    }

    @EventHandler
    void on(DiscussionEvent event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case QuestionAsked e -> put(e.ask(), e.requirementId(), null, Map.of(), recorded);
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

    /** @param about what to open to answer, by its kind */
    private void put(Ask ask, UUID requirementId, @Nullable Side side, Map<String, UUID> about, Recorded recorded) {
        // A requirement's product and key never change, so the present state serves the past as well.
        var requirement = requirements.current(requirementId).block();
        if (requirement == null || !requirement.state().exists()) {
            throw new IllegalStateException("an ask about a requirement that is not there: " + requirementId);
        }
        var to = ask.to();
        var row = new Document("product", requirement.state().productId().toString())
                .append("requirement", requirementId.toString())
                .append("key", requirement.state().key())
                .append("kind", ask.kind().name())
                .append("asker", ask.from().toString())
                .append("person", to.person() == null ? null : to.person().toString())
                .append("post", to.post() == null ? null : to.post().name())
                .append("since", Date.from(recorded.committedAt()))
                .append("due", ask.dueAt() == null ? null : Date.from(ask.dueAt()))
                .append("blocks", ask.blocks().stream().map(Enum::name).toList())
                .append("side", side == null ? null : side.name())
                .append("handoff", text(about.get("handoff")))
                .append("contract", text(about.get("contract")));
        rows.put(ask.id(), recorded.position(), recorded.committedAt(), _ -> row);
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
