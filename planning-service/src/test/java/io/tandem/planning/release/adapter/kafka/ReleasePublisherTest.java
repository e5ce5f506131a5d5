package io.tandem.planning.release.adapter.kafka;

import io.tandem.planning.Published;
import io.tandem.planning.release.domain.ReleaseExamples;
import org.junit.jupiter.api.Test;

class ReleasePublisherTest {

    @Test
    void every_event_is_published_as_the_contracts_show() throws Exception {
        Published.check("planning.release", new ReleasePublisher(), ReleaseExamples.all());
    }
}
