package io.tandem.requirements.contract.adapter.kafka;

import io.tandem.requirements.PublishedForm;
import org.junit.jupiter.api.Test;

class ContractPublisherTest {

    @Test
    void what_is_published_is_what_the_contracts_promise() throws Exception {
        PublishedForm.check(new ContractPublisher(), "requirements.contract", ContractExamples.ALL);
    }
}
