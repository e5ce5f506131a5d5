package io.tandem.platform.erasure;

import io.tandem.ledger.ForeignEvent;
import io.tandem.platform.view.ReadsInbox;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** Every service that hears of people destroys its own key to whoever is erased. */
@ReadsInbox
@ProcessingGroup("erasure")
final class WhenPersonErasedThenDestroyKey {

    private static final String ERASED = "tandem.people.account.erased.v1";

    private final Erasures erasures;

    WhenPersonErasedThenDestroyKey(Erasures erasures) {
        this.erasures = erasures;
    }

    @EventHandler
    void on(ForeignEvent event) {
        if (event.type().equals(ERASED)) {
            erasures.erase(UUID.fromString(event.subject()));
        }
    }
}
