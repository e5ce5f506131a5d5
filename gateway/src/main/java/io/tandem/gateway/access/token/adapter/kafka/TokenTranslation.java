package io.tandem.gateway.access.token.adapter.kafka;

import io.tandem.gateway.access.token.domain.TokenEvent;
import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import org.springframework.stereotype.Component;

/** Nobody outside needs to know of a token; its events travel without data, so that positions stay contiguous. */
@Component
class TokenTranslation implements Translation<TokenEvent> {

    @Override
    public Class<TokenEvent> events() {
        return TokenEvent.class;
    }

    @Override
    public Publication publish(TokenEvent event, Recorded recorded) {
        return Publication.noted("people", "token", event.tokenId());
    }
}
