package io.tandem.requirements.baseline.domain;

import static io.tandem.requirements.People.CREW;
import static io.tandem.requirements.People.FE_OWNER;
import static io.tandem.requirements.People.MANAGER;
import static io.tandem.requirements.People.PRODUCT;
import static io.tandem.requirements.People.REPORTER;
import static io.tandem.requirements.People.by;
import static io.tandem.requirements.People.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.Refusals;
import io.tandem.requirements.StoredForm;
import io.tandem.requirements.baseline.domain.BaselineCommand.CaptureBaseline;
import io.tandem.requirements.baseline.domain.BaselineEvent.BaselineCaptured;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BaselineTest {

    static final Refusals REFUSALS = new Refusals();
    static final UUID B1 = id(701);
    static final Frozen CART = new Frozen(id(101), "SHOP-9", 12);
    static final Frozen CHECKOUT = new Frozen(id(103), "SHOP-10", 31);
    static final BaselineCaptured CAPTURED =
            new BaselineCaptured(B1, PRODUCT, "双十二范围", "评审会定稿", List.of(CART, CHECKOUT), FE_OWNER, 7);

    @AfterAll
    static void every_rule_has_refused() {
        REFUSALS.metAll(BaselineRule.values(), BaselineRule.BASELINE_EXISTS);
    }

    private static CaptureBaseline capture(String name, UUID... chosen) {
        return new CaptureBaseline(B1, PRODUCT, name, "评审会定稿", List.of(chosen));
    }

    private static List<BaselineEvent> decide(
            Baseline baseline, UUID person, CaptureBaseline command, List<Frozen> present) {
        return baseline.decide(command, new Facts(CREW, present), by(person));
    }

    @Test
    void what_was_chosen_is_frozen_in_the_order_of_the_keys() {
        var command = capture("双十二范围", CART.requirementId(), CHECKOUT.requirementId());
        assertThat(decide(Baseline.NONE, FE_OWNER, command, List.of(CHECKOUT, CART)))
                .containsExactly(CAPTURED);
        var captured = Baseline.NONE.evolve(CAPTURED);
        assertThat(decide(captured, FE_OWNER, command, List.of(CART))).isEmpty();
        REFUSALS.refused(BaselineRule.BASELINE_IS_NEW, () -> decide(captured, FE_OWNER, capture("别的"), List.of(CART)));
        assertThat(decide(Baseline.NONE, MANAGER, capture("全部"), List.of(CART))).hasSize(1);
    }

    @Test
    void nothing_strange_goes_in() {
        var present = List.of(CART);
        REFUSALS.refused(
                BaselineRule.BASELINE_COMES_FROM_THE_TEAM,
                () -> decide(Baseline.NONE, REPORTER, capture("范围"), present));
        REFUSALS.refused(BaselineRule.BASELINE_TEXT_FITS, () -> decide(Baseline.NONE, FE_OWNER, capture(" "), present));
        REFUSALS.refused(
                BaselineRule.BASELINE_KNOWS_ITS_REQUIREMENTS,
                () -> decide(Baseline.NONE, FE_OWNER, capture("范围", id(999)), present));
        REFUSALS.refused(
                BaselineRule.BASELINE_HOLDS_SOME_BUT_FEW,
                () -> decide(Baseline.NONE, FE_OWNER, capture("范围"), List.of()));
        REFUSALS.refused(
                BaselineRule.BASELINE_HOLDS_SOME_BUT_FEW,
                () -> decide(Baseline.NONE, FE_OWNER, capture("范围"), Collections.nCopies(2_001, CART)));
    }

    @Test
    void every_event_keeps_its_stored_form() throws Exception {
        StoredForm.check(BaselineEvent.class, CAPTURED);
    }
}
