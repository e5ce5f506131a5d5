package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.Course.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.AttachedDesign.Verdict;
import io.tandem.requirements.requirement.domain.RequirementCommand.AttachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.CiteEvidence;
import io.tandem.requirements.requirement.domain.RequirementCommand.ConfirmExemption;
import io.tandem.requirements.requirement.domain.RequirementCommand.DetachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.JudgeFeasibility;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.SetTarget;
import io.tandem.requirements.requirement.domain.RequirementCommand.SignDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnciteEvidence;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignSigned;
import io.tandem.requirements.requirement.domain.RequirementEvent.EvidenceCited;
import io.tandem.requirements.requirement.domain.RequirementEvent.TargetSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttachingTest {

    private static final SignDesign SIGN = new SignDesign(ID, Map.of());

    private static Life life(RequirementSpec spec, Side side) {
        return spec.state().facet(side).life();
    }

    private static long asked(RequirementSpec spec, Ask.Kind kind) {
        return spec.state().openAsks(kind).size();
    }

    @Test
    void evidence_is_cited_at_its_newest_version_and_overtakes_nothing() {
        var approved = approved(TEAM);
        approved.when(FE_OWNER, new CiteEvidence(ID, INTERVIEWS, "第二步犹豫"))
                .then(new EvidenceCited(ID, INTERVIEWS, 2, "第二步犹豫", FE_OWNER));
        var cited = approved.after(FE_OWNER, new CiteEvidence(ID, INTERVIEWS, "第二步犹豫"));
        cited.when(FE_OWNER, new CiteEvidence(ID, INTERVIEWS, "第二步犹豫")).thenNothing();
        cited.when(FE_OWNER, new UnciteEvidence(ID, INTERVIEWS, "样本太小")).thenHappens("EvidenceUncited");
    }

    @Test
    void a_budget_is_part_of_the_common_text_and_its_shares_add_up() {
        var drafted = drafted();
        drafted.when(FE_OWNER, new SetTarget(ID, 1, BUDGET)).then(new TargetSet(ID, BUDGET, 2));
        drafted.after(FE_OWNER, new SetTarget(ID, 1, BUDGET))
                .when(FE_OWNER, new SetTarget(ID, 1, BUDGET))
                .thenNothing();
        approved(TEAM)
                .when(MANAGER, new SetTarget(ID, 2, BUDGET))
                .thenRefused(RequirementRule.AGREED_TEXT_IS_CHANGED_BY_REQUEST);
    }

    @Test
    void where_a_design_is_asked_for_a_half_is_designing_until_both_owners_stand_behind_it() {
        var approved = approved(DRAWN);
        assertThat(life(approved, Side.FRONTEND)).isEqualTo(Life.DESIGNING);
        var drawn = approved.after(FE_DEV, attach(LAYOUT_V));
        assertThat(asked(drawn, Ask.Kind.SIGNATURE)).isEqualTo(2);
        var once = drawn.after(FE_OWNER, SIGN);
        assertThat(life(once, Side.FRONTEND)).isEqualTo(Life.DESIGNING);
        once.when(FE_OWNER, SIGN).thenNothing();
        var both = once.after(BE_OWNER, SIGN);
        assertThat(life(both, Side.FRONTEND)).isEqualTo(Life.READY);
        assertThat(life(both, Side.BACKEND)).as("nothing is drawn for it").isEqualTo(Life.DESIGNING);
        assertThat(asked(both, Ask.Kind.SIGNATURE)).isZero();
        var newer = both.after(FE_DEV, new AttachDesign(ID, LAYOUT_V, 0));
        assertThat(life(newer, Side.FRONTEND)).isEqualTo(Life.DESIGNING);
        assertThat(asked(newer, Ask.Kind.SIGNATURE)).isEqualTo(2);
    }

    @Test
    void an_owner_who_attaches_signs_by_it_and_alone_does_all_of_it_once() {
        var drawn = approved(DRAWN).after(FE_OWNER, attach(LAYOUT_V));
        assertThat(drawn.state().attached().signed(Side.FRONTEND)).isTrue();
        assertThat(asked(drawn, Ask.Kind.SIGNATURE)).isEqualTo(1);
        drawn.after(BE_DEV, attach(SCHEMA))
                .when(FE_OWNER, new AttachDesign(ID, LAYOUT_V, 2))
                .thenHappens("DesignAttached");
        var solo = in(SOLO_DRAWN, drafted())
                .after(FE_OWNER, specify(Side.FRONTEND, 0, FRONTEND))
                .after(FE_OWNER, criterion(C1, Part.COMMON))
                .after(FE_OWNER, submit())
                .after(FE_OWNER, approve(Side.FRONTEND));
        var events = solo.when(FE_OWNER, attach(LAYOUT_V)).events();
        assertThat(events)
                .filteredOn(DesignSigned.class::isInstance)
                .singleElement()
                .satisfies(e -> assertThat(((DesignSigned) e).sides()).containsExactly(Side.FRONTEND, Side.BACKEND));
        assertThat(life(solo.after(FE_OWNER, attach(LAYOUT_V)), Side.FRONTEND)).isEqualTo(Life.READY);
    }

    @Test
    void an_owner_gives_it_back_and_a_new_version_is_asked_for_again() {
        var drawn = approved(DRAWN).after(FE_DEV, attach(LAYOUT_V)).after(FE_OWNER, SIGN);
        var back = drawn.after(BE_OWNER, new ReturnDesign(ID, "缺异常态", Map.of(LAYOUT_V, 1L)));
        assertThat(back.state().attached().signed(Side.FRONTEND)).isFalse();
        assertThat(asked(back, Ask.Kind.SIGNATURE)).isZero();
        assertThat(asked(back, Ask.Kind.RECHECK)).isEqualTo(1);
        back.when(BE_OWNER, new ReturnDesign(ID, "缺异常态", Map.of())).thenNothing();
        var mended = back.after(FE_DEV, new AttachDesign(ID, LAYOUT_V, 2));
        assertThat(asked(mended, Ask.Kind.RECHECK)).isZero();
        assertThat(asked(mended, Ask.Kind.SIGNATURE)).isEqualTo(2);
        assertThat(asked(back.after(BE_OWNER, SIGN), Ask.Kind.RECHECK))
                .as("signing after all takes the return back")
                .isZero();
    }

    @Test
    void a_prototype_waits_for_the_back_end_and_what_is_not_feasible_is_not_ready() {
        var drawn = approved(DRAWN).after(FE_OWNER, attach(PROTOTYPE)).after(BE_OWNER, SIGN);
        assertThat(asked(drawn, Ask.Kind.FEASIBILITY)).isEqualTo(1);
        assertThat(life(drawn, Side.FRONTEND)).isEqualTo(Life.DESIGNING);
        var no = drawn.after(BE_DEV, new JudgeFeasibility(ID, PROTOTYPE, Verdict.NOT_FEASIBLE, "渠道不支持"));
        assertThat(asked(no, Ask.Kind.FEASIBILITY)).isZero();
        assertThat(life(no, Side.FRONTEND)).isEqualTo(Life.DESIGNING);
        var yes = no.after(BE_OWNER, new JudgeFeasibility(ID, PROTOTYPE, Verdict.WITH_CONDITIONS, "先支持微信"));
        assertThat(life(yes, Side.FRONTEND)).isEqualTo(Life.READY);
        drawn.when(FE_DEV, new AttachDesign(ID, PROTOTYPE, 2)).thenHappens("DesignAttached", "SignatureAsked");
        in(DRAWN, drafted())
                .when(BE_OWNER, new DetachDesign(ID, PROTOTYPE, "换稿"))
                .thenRefused(RequirementRule.DESIGN_IS_ATTACHED);
    }

    @Test
    void nobody_signs_for_a_half_that_does_not_apply() {
        var drawn = in(DRAWN, drafted()).after(FE_DEV, attach(LAYOUT_V)).after(FE_OWNER, exempt(Side.BACKEND));
        assertThat(asked(drawn, Ask.Kind.SIGNATURE)).isEqualTo(2);
        var exempted = drawn.after(BE_OWNER, new ConfirmExemption(ID, Side.BACKEND));
        assertThat(asked(exempted, Ask.Kind.SIGNATURE)).isEqualTo(1);
        assertThat(Signing.isThere(Side.FRONTEND, exempted.after(FE_OWNER, SIGN).state()))
                .isTrue();
    }

    @Test
    void a_design_taken_off_asks_nobody_any_longer() {
        var drawn = approved(DRAWN).after(FE_DEV, attach(PROTOTYPE));
        var off = drawn.after(FE_DEV, new DetachDesign(ID, PROTOTYPE, "换稿"));
        assertThat(off.state().asks())
                .filteredOn(
                        a -> List.of(Ask.Kind.SIGNATURE, Ask.Kind.FEASIBILITY).contains(a.kind()))
                .isEmpty();
    }
}
