package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.requirement.domain.RequirementCommand.RecordContract;
import io.tandem.requirements.requirement.domain.RequirementEvent.ReadinessLost;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a half relies on is concluded and complete before the half is ready. */
class ContractStandingTest {

    static final UUID PAY = uuid(501);

    static ContractStanding standing(int version, boolean listed, ContractStanding.Gap... gaps) {
        return new ContractStanding(PAY, "支付接口", version, List.of(gaps), listed, true);
    }

    static ContractStanding lacking() {
        return standing(2, false, new ContractStanding.Gap("getPayment", "READS", "payAmount", "MISSING"));
    }

    private static RecordContract record(ContractStanding standing) {
        return new RecordContract(ID, FRONTEND, standing);
    }

    @Test
    void a_half_that_relies_on_what_is_not_agreed_is_ready_no_longer() {
        var lost = ready().when(SYSTEM, record(standing(0, false))).thenHappens("ContractStood", "ReadinessLost");
        assertThat(((ReadinessLost) lost.getLast()).causes()).containsExactly("contract");
        assertThat(ready().after(SYSTEM, record(standing(0, false))).state().state(Map.of()))
                .isEqualTo(State.APPROVED);
    }

    @Test
    void concluded_with_full_coverage_it_is_ready_again() {
        ready().after(SYSTEM, record(standing(0, false)))
                .when(SYSTEM, record(standing(2, false)))
                .thenHappens("ContractStood", "FacetReady");
    }

    @Test
    void gaps_hold_it_up_until_both_owners_listed_them() {
        var lacking = ready().after(SYSTEM, record(lacking()));
        lacking.when(SYSTEM, record(lacking())).thenNothing();
        lacking.when(SYSTEM, record(standing(2, true, lacking().gaps().getFirst())))
                .thenHappens("ContractStood", "FacetReady");
    }

    @Test
    void a_contract_that_does_not_matter_any_more_holds_nothing_up() {
        ready().when(SYSTEM, record(ContractStanding.none(PAY, "支付接口"))).thenNothing();
        ready().after(SYSTEM, record(lacking()))
                .when(SYSTEM, record(ContractStanding.none(PAY, "支付接口")))
                .thenHappens("ContractStood", "FacetReady");
        assertThat(ready().after(SYSTEM, record(lacking()))
                        .state()
                        .facet(BACKEND)
                        .contracts())
                .isEmpty();
    }
}
