package io.tandem.planning.task.domain;

import io.tandem.planning.StoredForm;
import org.junit.jupiter.api.Test;

class TaskEventTest {

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(TaskEvent.class, TaskExamples.all().toArray());
    }
}
