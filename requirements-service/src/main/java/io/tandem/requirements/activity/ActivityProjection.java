package io.tandem.requirements.activity;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentPosted;
import io.tandem.requirements.discussion.domain.DiscussionEvent.CommentRevised;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.list.RequirementList;
import io.tandem.requirements.list.StatesInOrder;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes {@link Activity}. It goes with the list, whose thread knows each requirement as every event left it. An event
 * concerns whoever holds a half, drafted it, is asked, waits or is mentioned.
 */
@Component
@ProcessingGroup(RequirementList.PROCESSOR)
class ActivityProjection {

    private final Activity activity;
    private final StatesInOrder states;

    ActivityProjection(Activity activity, StatesInOrder states) {
        this.activity = activity;
        this.states = states;
    }

    @EventHandler
    void on(RequirementEvent event, @MetaDataValue("recorded") Recorded recorded) {
        var requirement = states.after(event, recorded);
        var concerns = concerned(requirement);
        concerns.addAll(persons(event.asks()));
        activity.put(requirement, recorded, sideOf(event), concerns);
    }

    @EventHandler
    void on(DiscussionEvent event, @MetaDataValue("recorded") Recorded recorded) {
        var requirement = states.at(event.requirementId(), recorded.position());
        var concerns = concerned(requirement);
        switch (event) {
            case CommentPosted e -> concerns.addAll(e.mentions());
            case CommentRevised e -> concerns.addAll(e.mentions());
            case QuestionAsked e -> {
                concerns.addAll(e.mentions());
                concerns.addAll(persons(Set.of(e.ask())));
            }
            case QuestionAnswered e -> concerns.addAll(e.mentions());
            default -> {
                // whom it concerns anyway
            }
        }
        activity.put(requirement, recorded, null, concerns);
    }

    private static Set<UUID> concerned(Requirement requirement) {
        var concerned = new HashSet<UUID>();
        concerned.add(requirement.drafter());
        requirement.facets().values().stream()
                .map(Facet::holder)
                .filter(Objects::nonNull)
                .forEach(concerned::add);
        concerned.addAll(persons(requirement.asks()));
        return concerned;
    }

    private static Set<UUID> persons(Collection<Ask> asks) {
        var persons = new HashSet<UUID>();
        for (var ask : asks) {
            persons.add(ask.from());
            if (ask.to().person() != null) {
                persons.add(ask.to().person());
            }
        }
        return persons;
    }

    private static @Nullable Side sideOf(RequirementEvent event) {
        return switch (event) {
            case RequirementEvent.HandedOff e -> e.side();
            case RequirementEvent.Exempted e -> e.side();
            case RequirementEvent.Moved e -> e.side();
            case RequirementEvent.FacetSpecified e -> e.side();
            case RequirementEvent.FacetApproved e -> e.side();
            case RequirementEvent.FacetReady e -> e.side();
            case RequirementEvent.ReadinessLost e -> e.side();
            case RequirementEvent.FacetBuildStarted e -> e.side();
            case RequirementEvent.FacetBuilt e -> e.side();
            case RequirementEvent.FacetAccepted e -> e.side();
            case RequirementEvent.FacetRejected e -> e.side();
            case RequirementEvent.FacetReopened e -> e.side();
            default -> null;
        };
    }
}
