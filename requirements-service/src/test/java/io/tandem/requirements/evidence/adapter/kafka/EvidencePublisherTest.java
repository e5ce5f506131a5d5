package io.tandem.requirements.evidence.adapter.kafka;

import static io.tandem.requirements.People.FE_DEV;
import static io.tandem.requirements.People.PRODUCT;
import static io.tandem.requirements.People.id;

import io.tandem.requirements.PublishedForm;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRecorded;
import io.tandem.requirements.evidence.domain.EvidenceEvent.EvidenceRevised;
import io.tandem.requirements.evidence.domain.EvidenceKind;
import io.tandem.requirements.evidence.domain.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidencePublisherTest {

    @Test
    void what_is_published_is_what_the_contracts_promise() throws Exception {
        var finding = new Finding(EvidenceKind.COMPETITOR_ANALYSIS, "三家同类商城结算页对比", "三家均为单页结算。", null, null);
        PublishedForm.check(
                new EvidencePublisher(),
                "requirements.evidence",
                List.of(
                        new EvidenceRecorded(id(501), PRODUCT, finding, FE_DEV, 1, 7),
                        new EvidenceRevised(id(501), finding, FE_DEV, 2, 7)));
    }
}
