package io.tandem.requirements.gate;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A requirement at a gate: each thing that blocks it with the event since which it does, and each ask that is open beside
 * with the event that opened it.
 */
record Passage(Requirement requirement, Map<Fact, Recorded> blocking, Map<Ask, Recorded> open) {

    /** An ask, and the event that opened it. */
    record Opened(Ask ask, Recorded by) {}

    /**
     * @param history the requirement's own events, oldest first
     * @param beside asks that are open elsewhere about this requirement
     */
    static Passage through(
            Gate gate, List<Recorded> history, Team team, Map<UUID, ProviderState> others, List<Opened> beside) {
        var requirement = Requirement.NONE;
        Map<Fact, Recorded> since = Map.of();
        var asked = new LinkedHashMap<UUID, Recorded>();
        for (var recorded : history) {
            var event = (RequirementEvent) recorded.event();
            requirement = requirement.evolve(event);
            event.asks().forEach(ask -> asked.put(ask.id(), recorded));
            var now = new LinkedHashMap<Fact, Recorded>();
            for (var fact : gate.blocking(requirement, team, others)) {
                now.put(fact, since.getOrDefault(fact, recorded));
            }
            since = now;
        }
        var blocking = since;
        var open = new LinkedHashMap<Ask, Recorded>();
        for (var ask : requirement.asks()) {
            var by = asked.get(ask.id());
            if (by != null && blocking.keySet().stream().noneMatch(fact -> fact.isAskedBy(ask))) {
                open.put(ask, by);
            }
        }
        beside.forEach(opened -> open.put(opened.ask(), opened.by()));
        return new Passage(requirement, blocking, open);
    }

    boolean isFree() {
        return blocking.isEmpty();
    }
}
