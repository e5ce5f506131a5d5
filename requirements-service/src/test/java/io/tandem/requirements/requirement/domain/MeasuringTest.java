package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.Course.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordOutcome;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordRelease;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordRollback;
import io.tandem.requirements.requirement.domain.RequirementCommand.StateHypothesis;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MeasuringTest {

    private static RequirementSpec live() {
        return accepted()
                .after(FE_OWNER, new StateHypothesis(ID, HYPOTHESIS))
                .after(SYSTEM, new RecordRelease(ID, RELEASE, List.of(Side.FRONTEND), "100"));
    }

    @Test
    void what_is_expected_is_said_before_it_is_live() {
        var stated = drafted().after(FE_OWNER, new StateHypothesis(ID, HYPOTHESIS));
        assertThat(stated.state().effect().hypothesis()).isEqualTo(HYPOTHESIS);
        stated.when(FE_OWNER, new StateHypothesis(ID, HYPOTHESIS)).thenNothing();
        live().when(FE_OWNER, new StateHypothesis(ID, HYPOTHESIS)).thenNothing();
    }

    @ParameterizedTest
    @EnumSource
    void only_what_was_met_is_proven(Outcome.Result result) {
        var measured = live().after(SYSTEM, new RecordOutcome(ID, outcome(result)));
        assertThat(measured.state().state(Map.of()))
                .isEqualTo(result == Outcome.Result.MET ? State.PROVEN : State.RELEASED);
        measured.when(MANAGER, new RecordOutcome(ID, outcome(result))).thenNothing();
    }

    @Test
    void a_rollback_voids_what_was_measured() {
        var back = live().after(FE_OWNER, new RecordOutcome(ID, outcome(Outcome.Result.MET)))
                .after(SYSTEM, new RecordRollback(ID, RELEASE));
        assertThat(back.state().effect()).isEqualTo(new Effect(HYPOTHESIS, null));
        var again = back.after(SYSTEM, new RecordRelease(ID, RELEASE, List.of(Side.FRONTEND), "100"));
        assertThat(again.state().state(Map.of())).isEqualTo(State.RELEASED);
    }
}
