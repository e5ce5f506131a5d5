package io.tandem.requirements.list;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.requirement.domain.ProviderState;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Writes {@link RequirementList}: the row of the requirement that changed, and of those that rely on it. */
@Component
@ProcessingGroup(RequirementList.PROCESSOR)
class RequirementListProjection {

    private final RequirementList list;
    private final StatesInOrder states;

    RequirementListProjection(RequirementList list, StatesInOrder states) {
        this.list = list;
        this.states = states;
    }

    @EventHandler
    void on(RequirementEvent event, @MetaDataValue("recorded") Recorded recorded) {
        var id = event.requirementId();
        var requirement = states.after(event, recorded);
        var before = list.get(id);
        put(requirement, recorded, row -> {
            if (event instanceof RequirementDrafted e && e.requester() != null) {
                row.append("requester", e.requester().toString());
            }
            return RequirementRow.changed(row, recorded.committedAt());
        });
        var after = list.get(id);
        if (before != null && after != null && !told(before).equals(told(after))) {
            list.reliantOn(id).forEach(other -> put(states.at(other, recorded.position()), recorded, row -> row));
        }
    }

    /** What those that rely on a requirement see of it. */
    private static Map<String, Object> told(Document row) {
        var provider = RequirementRow.provider(row);
        return Map.of("lives", provider.lives(), "live", provider.live());
    }

    private void put(Requirement r, Recorded recorded, UnaryOperator<Document> mark) {
        var state = r.state(providers(r));
        list.put(
                r.id(),
                recorded.position(),
                recorded.committedAt(),
                row -> mark.apply(RequirementRow.write(row, r, state, recorded.committedAt())));
    }

    private Map<UUID, ProviderState> providers(Requirement r) {
        var others = new HashMap<UUID, ProviderState>();
        for (var id : RequirementRow.providers(r)) {
            var row = list.get(id);
            if (row != null) {
                others.put(id, RequirementRow.provider(row));
            }
        }
        return others;
    }
}
