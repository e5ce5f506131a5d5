package io.tandem.planning.facet.adapter.kafka;

import io.tandem.planning.Published;
import io.tandem.planning.facet.domain.FacetWorkExamples;
import org.junit.jupiter.api.Test;

class FacetWorkPublisherTest {

    @Test
    void every_event_is_published_as_the_contracts_show() throws Exception {
        Published.check("planning.facet", new FacetWorkPublisher(), FacetWorkExamples.all());
    }
}
