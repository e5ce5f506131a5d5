package io.tandem.planning.facet.domain;

import io.tandem.planning.StoredForm;
import org.junit.jupiter.api.Test;

class FacetWorkEventTest {

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(FacetWorkEvent.class, FacetWorkExamples.all().toArray());
    }
}
