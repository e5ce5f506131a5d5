package io.tandem.planning.release.domain;

import io.tandem.planning.StoredForm;
import org.junit.jupiter.api.Test;

class ReleaseEventTest {

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(ReleaseEvent.class, ReleaseExamples.all().toArray());
    }
}
