package io.tandem.requirements.share.adapter.kafka;

import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.share.domain.Links;
import io.tandem.requirements.share.domain.LinksEvent;
import org.springframework.stereotype.Component;

/** Nobody needs to know of links. */
@Component
class LinksPublisher implements Translation<LinksEvent> {

    @Override
    public Class<LinksEvent> events() {
        return LinksEvent.class;
    }

    @Override
    public Publication publish(LinksEvent event, Recorded recorded) {
        return new Publication("tandem.requirements.links.noted.v1", Links.idOf(event.requirementId()), null);
    }
}
