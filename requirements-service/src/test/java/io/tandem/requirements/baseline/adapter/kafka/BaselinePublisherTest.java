package io.tandem.requirements.baseline.adapter.kafka;

import static io.tandem.requirements.People.FE_OWNER;
import static io.tandem.requirements.People.PRODUCT;
import static io.tandem.requirements.People.id;

import io.tandem.requirements.PublishedForm;
import io.tandem.requirements.baseline.domain.BaselineEvent.BaselineCaptured;
import io.tandem.requirements.baseline.domain.Frozen;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselinePublisherTest {

    @Test
    void what_is_published_is_what_the_contracts_promise() throws Exception {
        var frozen = List.of(new Frozen(id(101), "SHOP-1", 12), new Frozen(id(103), "SHOP-3", 31));
        PublishedForm.check(
                new BaselinePublisher(),
                "requirements.baseline",
                List.of(new BaselineCaptured(id(701), PRODUCT, "双十二范围", null, frozen, FE_OWNER, 7)));
    }
}
