package io.tandem.feedback.feedback.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.feedback.Published;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackSubmitted;
import io.tandem.feedback.feedback.domain.FeedbackExamples;
import io.tandem.ledger.model.Personal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FeedbackPublisherTest {

    @Test
    void every_event_is_published_as_the_contracts_show() throws Exception {
        Published.check("feedback.feedback", new FeedbackPublisher(), FeedbackExamples.all());
    }

    @Test
    void nothing_personal_is_published() {
        var personal = Arrays.stream(FeedbackSubmitted.class.getRecordComponents())
                .filter(component -> component.isAnnotationPresent(Personal.class))
                .map(component -> component.getName())
                .toList();
        assertThat(personal).containsExactlyInAnyOrder("reporterName", "contact", "words", "onBehalfOf");
        assertThat(Arrays.stream(FeedbackPublisher.Submitted.class.getRecordComponents())
                        .map(component -> component.getName()))
                .doesNotContainAnyElementsOf(personal);
    }
}
