package io.tandem.requirements.list;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.requirement.application.Requirements;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Requirements as they were at the very event a projection has come to, never as they are: so a view rebuilt from the
 * first event is the same. The last ten thousand are kept; others are folded again. For one processor's thread.
 */
@Component
public class StatesInOrder {

    private static final int KEPT = 10_000;

    private final Requirements requirements;
    private final Map<UUID, At> states = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, At> eldest) {
            return size() > KEPT;
        }
    };

    private record At(long position, Requirement state) {}

    StatesInOrder(Requirements requirements) {
        this.requirements = requirements;
    }

    /** The state that this event left. */
    public Requirement after(RequirementEvent event, Recorded recorded) {
        var before = states.get(event.requirementId());
        if (before == null) {
            return at(event.requirementId(), recorded.position());
        }
        if (before.position < recorded.position()) {
            states.put(event.requirementId(), new At(recorded.position(), before.state.evolve(event)));
        }
        return Objects.requireNonNull(states.get(event.requirementId())).state;
    }

    /** The state at a position this processor has come to. */
    public Requirement at(UUID requirementId, long position) {
        var kept = states.get(requirementId);
        if (kept != null) {
            return kept.state;
        }
        var state = Objects.requireNonNull(requirements
                .history(requirementId, null)
                .takeWhile(recorded -> recorded.position() <= position)
                .reduce(Requirement.NONE, (r, recorded) -> r.evolve((RequirementEvent) recorded.event()))
                .block());
        states.put(requirementId, new At(position, state));
        return state;
    }
}
