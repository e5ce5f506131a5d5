package io.tandem.requirements;

import io.tandem.ledger.EventTypes;
import io.tandem.requirements.baseline.domain.BaselineEvent;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.design.domain.DesignEvent;
import io.tandem.requirements.desk.domain.DeskEvent;
import io.tandem.requirements.discussion.domain.DiscussionEvent;
import io.tandem.requirements.evidence.domain.EvidenceEvent;
import io.tandem.requirements.product.domain.ProductEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.share.domain.LinksEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everything this service stores. */
@Configuration(proxyBeanMethods = false)
class StoredEvents {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.builder()
                .events(ProductEvent.class)
                .events(RequirementEvent.class)
                .events(DiscussionEvent.class)
                .events(ContractEvent.class)
                .events(EvidenceEvent.class)
                .events(DesignEvent.class)
                .events(BaselineEvent.class)
                .events(DeskEvent.class)
                .events(LinksEvent.class)
                .build();
    }
}
