package io.tandem.requirements.desk.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.desk.domain.DeskEvent;
import io.tandem.requirements.desk.domain.DeskEvent.FilterRemoved;
import io.tandem.requirements.desk.domain.DeskEvent.FilterSaved;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementFollowed;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementUnfollowed;
import io.tandem.requirements.desk.domain.DeskEvent.VisitMarked;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who follows what is told; what else is on a desk is its person's. */
@Component
class DeskPublisher implements Translation<DeskEvent> {

    private static final String DESK = "tandem.requirements.desk.";

    @Override
    public Class<DeskEvent> events() {
        return DeskEvent.class;
    }

    @Override
    public Publication publish(DeskEvent event, Recorded recorded) {
        return switch (event) {
            case RequirementFollowed e -> tell("requirement-followed", e, e.requirementId());
            case RequirementUnfollowed e -> tell("requirement-unfollowed", e, e.requirementId());
            case VisitMarked _, FilterSaved _, FilterRemoved _ ->
                new Publication(DESK + "noted.v1", event.personId(), null);
        };
    }

    private static Publication tell(String what, DeskEvent event, UUID requirement) {
        return new Publication(DESK + what + ".v1", event.personId(), new Following(event.personId(), requirement));
    }

    record Following(UUID personId, UUID requirementId) {}
}
