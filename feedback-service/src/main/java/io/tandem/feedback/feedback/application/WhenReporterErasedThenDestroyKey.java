package io.tandem.feedback.feedback.application;

import io.tandem.feedback.feedback.domain.FeedbackEvent.ReporterErased;
import io.tandem.platform.erasure.Erasures;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Somebody without an account has a key in this service alone. */
@Component
@ProcessingGroup("feedback.erasure")
class WhenReporterErasedThenDestroyKey {

    private final Erasures erasures;

    WhenReporterErasedThenDestroyKey(Erasures erasures) {
        this.erasures = erasures;
    }

    @EventHandler
    void on(ReporterErased event) {
        erasures.erase(event.reporterId());
    }
}
