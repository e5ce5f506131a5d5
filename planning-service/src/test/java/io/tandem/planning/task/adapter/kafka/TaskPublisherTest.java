package io.tandem.planning.task.adapter.kafka;

import io.tandem.planning.Published;
import io.tandem.planning.task.domain.TaskExamples;
import org.junit.jupiter.api.Test;

class TaskPublisherTest {

    @Test
    void every_event_is_published_as_the_contracts_show() throws Exception {
        Published.check("planning.task", new TaskPublisher(), TaskExamples.all());
    }
}
