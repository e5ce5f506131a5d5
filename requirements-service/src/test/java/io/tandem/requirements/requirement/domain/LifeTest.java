package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import io.tandem.requirements.requirement.domain.RequirementEvent.*;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Building, acceptance, release, and everything that goes back. */
class LifeTest {

    @Test
    void planning_says_what_was_started_and_built() {
        var started = ready().after(SYSTEM, new RecordBuildStarted(ID, FRONTEND, OTHER));
        assertThat(started.state().state(Map.of())).isEqualTo(State.BUILDING);
        started.when(SYSTEM, new RecordBuildStarted(ID, FRONTEND, OTHER)).thenNothing();
        var built = started.after(SYSTEM, new RecordBuilt(ID, FRONTEND));
        assertThat(built.state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.to()).isEqualTo(post(FRONTEND)));
        built.when(SYSTEM, new RecordBuilt(ID, FRONTEND)).thenNothing();
        built.when(SYSTEM, new RecordBuildStarted(ID, BACKEND, OTHER)).thenNothing();
    }

    @Test
    void the_owner_accepts_what_meets_its_criteria() {
        assertThat(accepted().state().state(Map.of())).isEqualTo(State.ACCEPTED);
        assertThat(accepted().state().asks()).isEmpty();
        accepted().when(FE_OWNER, new AcceptFacet(ID, FRONTEND, Map.of())).thenNothing();
    }

    @Test
    void a_judgement_needs_proof_when_it_does_not_pass_and_is_not_repeated() {
        var failed =
                new JudgeCriterion(ID, C1, Criterion.Judgement.FAIL, new Proof("压测只到 400", "https://ci.example.com/9"));
        var judged = built().after(FE_DEV, failed);
        assertThat(judged.state().criterion(C1).orElseThrow().judgement()).isEqualTo(Criterion.Judgement.FAIL);
        built().when(FE_DEV, new JudgeCriterion(ID, C1, Criterion.Judgement.BLOCKED, null))
                .thenRefused(RequirementRule.REASON_IS_GIVEN);
        var passed = judged.after(FE_DEV, new JudgeCriterion(ID, C1, Criterion.Judgement.PASS, null));
        passed.when(FE_DEV, new JudgeCriterion(ID, C1, Criterion.Judgement.PASS, null))
                .thenNothing();
    }

    @Test
    void joint_criteria_are_met_with_the_last_half() {
        drafted()
                .after(FE_OWNER, criterion(C1, Part.COMMON))
                .after(SYSTEM, new RecordBuilt(ID, FRONTEND))
                .after(SYSTEM, new RecordBuilt(ID, BACKEND))
                .after(FE_OWNER, new AcceptFacet(ID, FRONTEND, Map.of()))
                .when(BE_OWNER, new AcceptFacet(ID, BACKEND, Map.of()))
                .thenRefused(RequirementRule.ACCEPTANCE_NEEDS_MET_CRITERIA);
    }

    @Test
    void what_is_rejected_is_built_again() {
        var rejected = built().after(FE_OWNER, new RejectFacet(ID, FRONTEND, "仍会重复提交", List.of(C1)));
        assertThat(rejected.state().state(Map.of())).isEqualTo(State.BUILDING);
        assertThat(rejected.state().asks()).isEmpty();
        assertThat(rejected.after(SYSTEM, new RecordBuilt(ID, FRONTEND)).state().asks())
                .hasSize(1);
    }

    @Test
    void a_half_is_live_until_every_release_of_it_is_rolled_back() {
        var live = accepted().after(SYSTEM, new RecordRelease(ID, RELEASE, List.of(FRONTEND, BACKEND), "10"));
        assertThat(live.state().state(Map.of())).isEqualTo(State.RELEASED);
        live.when(SYSTEM, new RecordRelease(ID, RELEASE, List.of(FRONTEND), "10"))
                .thenNothing();
        var twice = live.after(SYSTEM, new RecordRelease(ID, OTHER, List.of(FRONTEND), "100"))
                .after(SYSTEM, new RecordRollback(ID, OTHER));
        assertThat(twice.state().state(Map.of())).isEqualTo(State.RELEASED);
        var down = twice.after(SYSTEM, new RecordRollback(ID, RELEASE));
        assertThat(down.state().state(Map.of())).isEqualTo(State.ACCEPTED);
        down.when(SYSTEM, new RecordRollback(ID, RELEASE)).thenNothing();
    }

    @Test
    void a_half_is_reopened_for_building_or_for_writing() {
        var again = accepted().after(FE_OWNER, new ReopenFacet(ID, FRONTEND, Life.BUILDING, "上线后回归"));
        assertThat(again.state().facet(FRONTEND).life()).isEqualTo(Life.BUILDING);
        assertThat(again.state().criterion(C1).orElseThrow().judgement()).isNull();
        var anew = accepted().after(MANAGER, new ReopenFacet(ID, FRONTEND, Life.SPECIFYING, "重新设计"));
        assertThat(anew.state().facet(FRONTEND).life()).isEqualTo(Life.SPECIFYING);
        anew.after(FE_OWNER, submit());
    }

    @Test
    void while_it_is_suspended_nobody_waits_and_afterwards_everybody_does_again() {
        var waiting =
                submitted().after(FE_OWNER, cover(H1, FRONTEND, io.tandem.requirements.model.Addressee.person(FE_DEV)));
        var asks = submitted().state().asks();
        waiting.when(MANAGER, new PauseRequirement(ID, "先做大促")).thenHappens("HandoffWithdrawn", "RequirementPaused");
        var paused = waiting.after(MANAGER, new PauseRequirement(ID, "先做大促"));
        assertThat(paused.state().asks()).isEmpty();
        assertThat(paused.state().state(Map.of())).isEqualTo(State.PAUSED);
        paused.when(MANAGER, new PauseRequirement(ID, "先做大促")).thenNothing();
        var resumed = paused.after(SYSTEM, new RecordBuilt(ID, FRONTEND)).after(MANAGER, new ResumeRequirement(ID));
        assertThat(resumed.state().asks()).containsAll(asks).hasSize(2);
        resumed.when(MANAGER, new ResumeRequirement(ID)).thenNothing();
    }

    @Test
    void a_requirement_is_declined_archived_and_brought_back() {
        var declined = submitted().after(FE_OWNER, new DeclineRequirement(ID, "不值得做"));
        var archived = declined.after(MANAGER, new ArchiveRequirement(ID));
        archived.when(MANAGER, new ArchiveRequirement(ID)).thenNothing();
        assertThat(archived.after(MANAGER, new ResumeRequirement(ID)).state().asks())
                .isEqualTo(submitted().state().asks());
    }

    @Test
    void a_drafter_may_drop_a_draft_nobody_has_read() {
        RequirementSpec.nothing().after(REPORTER, draft()).after(REPORTER, new DeclineRequirement(ID, "重复"));
    }

    @Test
    void where_a_design_is_asked_for_an_approved_half_is_being_designed() {
        var designing =
                new Team(PRODUCT, 8, TEAM.owners(), MANAGER, TEAM.members(), Map.of(FRONTEND, List.of("design")));
        var spec = submitted().with(designing).after(FE_OWNER, approve(FRONTEND));
        assertThat(spec.state().facet(FRONTEND).life()).isEqualTo(Life.DESIGNING);
    }

    @Test
    void the_kinds_of_ask_are_told_apart() {
        var spec = built().after(MANAGER, Agreed.request(Agreed.DESCRIBED, 1));
        assertThat(spec.state().asks().stream().map(Ask::kind))
                .containsExactly(Ask.Kind.APPROVAL, Ask.Kind.ACKNOWLEDGEMENT);
        var approved = spec.after(FE_OWNER, Agreed.acknowledge());
        assertThat(approved.state().asks())
                .singleElement()
                .satisfies(
                        ask -> assertThat(ask.id()).isEqualTo(approved.state().acceptanceAsk(FRONTEND)));
    }
}
