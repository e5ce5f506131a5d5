package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.Course.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.FallBack;
import io.tandem.requirements.requirement.domain.RequirementCommand.PauseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.RecordBuildStarted;
import io.tandem.requirements.requirement.domain.RequirementCommand.ResumeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.SettleDebt;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

class UrgencyTest {

    /** Written in part, approved by nobody. */
    private static RequirementSpec hurried() {
        return in(TEAM, drafted())
                .after(FE_OWNER, specify(Side.FRONTEND, 0, LAYOUT))
                .after(FE_OWNER, expedite(Side.FRONTEND, "approval", "interaction", "responseTime", "criteria"));
    }

    private static Debt debt(RequirementSpec spec, String condition) {
        return spec.state().debts().stream()
                .filter(debt -> debt.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void work_begins_at_once_and_each_skipped_condition_is_owed_by_a_day() {
        var hurried = hurried();
        assertThat(hurried.state().facet(Side.FRONTEND).life()).isEqualTo(Life.BUILDING);
        assertThat(hurried.state().openAsks(Ask.Kind.DEBT, Addressee.person(FE_DEV)))
                .hasSize(4);
        hurried.when(FE_OWNER, expedite(Side.FRONTEND)).thenNothing();
        hurried.when(SYSTEM, new RecordBuildStarted(ID, Side.FRONTEND, OTHER)).thenNothing();
    }

    @Test
    void a_debt_is_settled_by_meeting_its_condition_or_by_the_owner() {
        var met = hurried().after(FE_OWNER, criterion(C1, Part.FRONTEND));
        assertThat(debt(met, "criteria").settled()).isTrue();
        assertThat(debt(met, "approval").settled()).isFalse();
        var approved = met.after(FE_OWNER, submit()).after(FE_OWNER, approve(Side.FRONTEND));
        assertThat(debt(approved, "approval").settled()).isTrue();
        var responseTime = debt(approved, "responseTime").id();
        var waived = approved.after(MANAGER, new SettleDebt(ID, responseTime, "本次不测"));
        assertThat(waived.state().openAsks(Ask.Kind.DEBT)).hasSize(1);
        waived.when(MANAGER, new SettleDebt(ID, responseTime, "再说一次")).thenNothing();
    }

    @Test
    void what_a_leaver_owes_falls_to_the_owner_also_while_it_is_paused() {
        var leaver = new FallBack(ID, FE_DEV, FallBackCause.MEMBER_LEFT);
        var passed = hurried().after(SYSTEM, leaver);
        assertThat(passed.state().openAsks(Ask.Kind.DEBT, Addressee.person(FE_OWNER)))
                .hasSize(4);
        passed.when(SYSTEM, leaver).thenNothing();
        var without = new HashMap<>(TEAM.members());
        without.remove(FE_DEV);
        var team = new Team(PRODUCT, 8, TEAM.owners(), MANAGER, without, READY);
        var resumed = in(
                        team,
                        hurried().after(MANAGER, new PauseRequirement(ID, "让路")).after(SYSTEM, leaver))
                .after(MANAGER, new ResumeRequirement(ID));
        assertThat(resumed.state().openAsks(Ask.Kind.DEBT, Addressee.person(FE_OWNER)))
                .hasSize(4);
        assertThat(resumed.state().debts()).extracting(Debt::owedBy).containsOnly(FE_OWNER);
        assertThat(resumed.state().asks()).extracting(Ask::id).doesNotHaveDuplicates();
    }
}
