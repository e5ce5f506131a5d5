package io.tandem.requirements.contract.domain;

import io.tandem.requirements.StoredForm;
import io.tandem.requirements.contract.adapter.kafka.ContractExamples;
import org.junit.jupiter.api.Test;

class ContractEventTest {

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(ContractEvent.class, ContractExamples.ALL.toArray());
    }
}
