package io.tandem.requirements.design.adapter.kafka;

import static io.tandem.requirements.People.FE_DEV;
import static io.tandem.requirements.People.FE_OWNER;
import static io.tandem.requirements.People.PRODUCT;
import static io.tandem.requirements.People.id;

import io.tandem.requirements.PublishedForm;
import io.tandem.requirements.design.domain.Content;
import io.tandem.requirements.design.domain.DesignEvent.DesignRegistered;
import io.tandem.requirements.design.domain.DesignEvent.DesignRetired;
import io.tandem.requirements.design.domain.DesignEvent.DesignRevised;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignPublisherTest {

    @Test
    void what_is_published_is_what_the_contracts_promise() throws Exception {
        var draft = new Content.Link("https://design.example.com/shop/checkout?v=3");
        var hash = draft.hash();
        var title = "结算页高保真稿";
        PublishedForm.check(
                new DesignPublisher(),
                "requirements.design",
                List.of(
                        new DesignRegistered(
                                id(601),
                                PRODUCT,
                                Side.FRONTEND,
                                DesignKind.LAYOUT,
                                title,
                                draft,
                                hash,
                                null,
                                FE_DEV,
                                1,
                                7),
                        new DesignRevised(id(601), title, draft, hash, null, FE_DEV, 2, 7),
                        new DesignRetired(id(601), "已并入新稿", FE_OWNER, 7)));
    }
}
