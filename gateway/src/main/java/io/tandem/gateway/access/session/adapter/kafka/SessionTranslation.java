package io.tandem.gateway.access.session.adapter.kafka;

import io.tandem.gateway.access.session.domain.SessionEvent;
import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import org.springframework.stereotype.Component;

/** Nobody outside needs to know of a session; its events travel without data, so that positions stay contiguous. */
@Component
class SessionTranslation implements Translation<SessionEvent> {

    @Override
    public Class<SessionEvent> events() {
        return SessionEvent.class;
    }

    @Override
    public Publication publish(SessionEvent event, Recorded recorded) {
        return Publication.noted("people", "session", event.sessionId());
    }
}
