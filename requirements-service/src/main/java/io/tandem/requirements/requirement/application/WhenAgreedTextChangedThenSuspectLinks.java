package io.tandem.requirements.requirement.application;

import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.requirement.domain.Change;
import io.tandem.requirements.requirement.domain.RequirementCommand.SuspectLink;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeDecided;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionConfirmed;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetCorrected;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetReinstated;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementLinked;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementUnlinked;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** What hangs on a requirement whose agreed text changed has to be looked at again. */
@Component
@ProcessingGroup("requirements.suspect-links")
class WhenAgreedTextChangedThenSuspectLinks {

    private final Hanging hanging;
    private final Requirements requirements;
    private final RequirementDesk desk;

    WhenAgreedTextChangedThenSuspectLinks(Hanging hanging, Requirements requirements, RequirementDesk desk) {
        this.hanging = hanging;
        this.requirements = requirements;
        this.desk = desk;
    }

    @EventHandler
    void on(RequirementEvent event, @MetaDataValue("recorded") Recorded recorded) {
        switch (event) {
            case RequirementLinked _, RequirementUnlinked _, ExemptionConfirmed _, FacetReinstated _ ->
                hanging.put(Objects.requireNonNull(requirements
                        .upTo(event.requirementId(), recorded.sequence())
                        .block()));
            case FacetCorrected e -> suspect(e.changeId(), e.by(), e, recorded);
            case ChangeDecided e
            when e.outcome() == Change.Status.IN_FORCE -> suspect(e.changeId(), e.by(), e, recorded);
            default -> {
                // changes no agreed text
            }
        }
    }

    /** Once for each that hangs on it, however often this event is told. */
    private void suspect(UUID changeId, UUID by, RequirementEvent event, Recorded recorded) {
        var changed = Objects.requireNonNull(
                requirements.upTo(event.requirementId(), recorded.sequence()).block());
        var differences = changed.change(changeId).orElseThrow().differences();
        hanging.on(changed.id())
                .concatMap(id -> desk.send(
                        new SuspectLink(id, suspicion(changeId, id), changed.id(), changeId, differences, by),
                        Caller.because("requirements-service", recorded),
                        Reply.done()))
                .blockLast();
    }

    private static UUID suspicion(UUID changeId, UUID requirement) {
        return UUID.nameUUIDFromBytes(("suspicion/" + changeId + "/" + requirement).getBytes(StandardCharsets.UTF_8));
    }
}
