package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import io.tandem.requirements.requirement.domain.RequirementEvent.*;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Drafting, writing, exempting. */
class RequirementTest {

    @Test
    void a_title_is_enough_and_the_drafter_holds_both_halves() {
        RequirementSpec.nothing()
                .when(FE_OWNER, draft())
                .then(new RequirementDrafted(
                        ID,
                        "SHOP-3",
                        PRODUCT,
                        "支付流程",
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        FE_OWNER,
                        Map.of(FRONTEND, FE_OWNER, BACKEND, FE_OWNER),
                        1,
                        7));
    }

    @Test
    void what_a_reporter_or_a_file_drafts_starts_with_the_owners() {
        var reported = RequirementSpec.nothing().after(REPORTER, draft()).state();
        assertThat(reported.facet(FRONTEND).holder()).isEqualTo(FE_OWNER);
        assertThat(reported.facet(BACKEND).holder()).isEqualTo(BE_OWNER);
        var source = new Source(Source.Kind.IMPORT, "row 7");
        var imported = RequirementSpec.nothing()
                .after(
                        FE_OWNER,
                        new DraftRequirement(ID, "SHOP-3", PRODUCT, "支付流程", "", null, null, null, null, null, source))
                .state();
        assertThat(imported.facet(BACKEND).holder()).isEqualTo(BE_OWNER);
    }

    @Test
    void drafting_again_changes_nothing() {
        drafted().when(FE_OWNER, draft()).thenNothing();
    }

    @Test
    void one_revision_is_one_edit_whatever_it_touches() {
        var rice = new Rice(42000, "3", "0.8", "5");
        drafted()
                .when(
                        FE_OWNER,
                        new ReviseRequirement(ID, 1, "结算页", null, null, "结算与支付", null, Priority.P0, rice, Set.of()))
                .then(
                        new RequirementRewritten(ID, "结算页", "", null, 2),
                        new RequirementMoved(ID, "结算与支付", 2),
                        new RequirementPrioritised(ID, Priority.P0, rice, null, 2));
    }

    @Test
    void what_is_cleared_is_empty_and_what_is_not_named_stays() {
        var spec = drafted()
                .after(
                        FE_OWNER,
                        new ReviseRequirement(
                                ID,
                                1,
                                null,
                                null,
                                RequirementKind.IMPROVEMENT,
                                "结算",
                                null,
                                Priority.P1,
                                null,
                                Set.of()))
                .after(
                        FE_OWNER,
                        new ReviseRequirement(ID, 2, null, null, null, null, null, null, null, Set.of("module")));
        assertThat(spec.state().common())
                .isEqualTo(new Common("支付流程", "", RequirementKind.IMPROVEMENT, null, null, Priority.P1, null, 3));
    }

    @Test
    void saying_it_again_is_nothing_even_from_an_older_version() {
        drafted()
                .after(FE_OWNER, rewrite(1, "结算页"))
                .when(FE_OWNER, rewrite(1, "结算页"))
                .thenNothing();
    }

    @Test
    void a_facet_is_specified_field_by_field_in_one_save() {
        var first = drafted().after(FE_OWNER, specify(FRONTEND, 0, FRONTEND_FIELDS));
        first.when(FE_OWNER, new SpecifyFacet(ID, FRONTEND, 1, LAYOUT, Set.of("interaction")))
                .then(new FacetSpecified(ID, FRONTEND, Map.of(), List.of("interaction"), 2));
        assertThat(first.state().facet(FRONTEND).fields()).isEqualTo(FRONTEND_FIELDS);
    }

    static final Map<String, FieldValue> FRONTEND_FIELDS = Cast.FRONTEND;

    @Test
    void writers_of_different_parts_never_refuse_one_another() {
        drafted()
                .after(FE_OWNER, specify(FRONTEND, 0, LAYOUT))
                .after(FE_OWNER, rewrite(1, "结算页"))
                .after(BE_OWNER, specify(BACKEND, 0, Map.of("architecture", new FieldValue.None("不新增"))));
    }

    @Test
    void every_member_of_the_side_writes_while_it_is_being_specified() {
        drafted().after(FE_DEV, specify(FRONTEND, 0, LAYOUT)).after(BE_DEV, describe(1, "把三步合为一步"));
    }

    @Test
    void criteria_belong_to_a_part_and_move_its_version() {
        var spec = drafted()
                .after(FE_OWNER, criterion(C1, Part.FRONTEND))
                .after(FE_OWNER, criterion(C2, Part.COMMON))
                .after(FE_OWNER, new RewordCriterion(ID, C2, 2, "支付成功率不低于 99%"));
        assertThat(spec.state().version(Part.FRONTEND)).isEqualTo(1);
        assertThat(spec.state().version(Part.COMMON)).isEqualTo(3);
        spec.when(FE_OWNER, new DropCriterion(ID, C1, 1, "重复"))
                .then(new CriterionDropped(ID, C1, Part.FRONTEND, "重复", 2));
        spec.with(OTHER, other(Life.READY, FRONTEND))
                .when(FE_OWNER, new PostponeCriterion(ID, C1, 1, OTHER, "下期"))
                .then(new CriterionPostponed(ID, C1, Part.FRONTEND, OTHER, "下期", 2));
    }

    @Test
    void links_come_and_go() {
        var linked = drafted()
                .with(OTHER, other(Life.READY, BACKEND))
                .after(FE_OWNER, new LinkRequirement(ID, Link.Type.PAIRS_WITH, OTHER, "调用支付接口"));
        linked.when(FE_OWNER, new LinkRequirement(ID, Link.Type.PAIRS_WITH, OTHER, "调用支付接口"))
                .thenNothing();
        var unlinked = linked.after(FE_OWNER, new UnlinkRequirement(ID, Link.Type.PAIRS_WITH, OTHER));
        assertThat(unlinked.state().links()).isEmpty();
        unlinked.when(FE_OWNER, new UnlinkRequirement(ID, Link.Type.PAIRS_WITH, OTHER))
                .thenNothing();
    }

    @Test
    void an_exemption_across_the_seam_waits_for_the_owner() {
        var proposed = drafted().after(FE_OWNER, exempt(BACKEND));
        var ask = proposed.state().asks().getFirst();
        assertThat(ask.to()).isEqualTo(post(BACKEND));
        proposed.when(FE_OWNER, exempt(BACKEND)).thenNothing();
        var confirmed = proposed.after(BE_OWNER, new ConfirmExemption(ID, BACKEND));
        assertThat(confirmed.state().asks()).isEmpty();
        assertThat(confirmed.state().facet(BACKEND).holder()).isNull();
        confirmed.when(BE_OWNER, new ConfirmExemption(ID, BACKEND)).thenNothing();
        var declined = proposed.after(BE_OWNER, new DeclineExemption(ID, BACKEND, "需要接口"));
        assertThat(declined.state().asks()).isEmpty();
        assertThat(declined.state().facet(BACKEND).applies()).isTrue();
        declined.when(BE_OWNER, new DeclineExemption(ID, BACKEND, "需要接口")).thenNothing();
    }

    @Test
    void an_owner_who_proposes_has_decided() {
        drafted().when(BE_OWNER, exempt(BACKEND)).thenHappens("ExemptionProposed", "ExemptionConfirmed");
        drafted().with(SOLO).when(FE_OWNER, exempt(BACKEND)).thenHappens("ExemptionProposed", "ExemptionConfirmed");
    }

    @Test
    void a_half_provided_by_another_requirement_is_as_far_as_that_one() {
        var spec = drafted()
                .with(OTHER, other(Life.READY, BACKEND))
                .after(BE_OWNER, new ProposeExemption(ID, BACKEND, Exemption.Why.PROVIDED_BY, "由支付接口提供", OTHER));
        assertThat(spec.state().applicable()).containsExactly(FRONTEND);
        assertThat(built().state().state(Map.of())).isEqualTo(State.BUILT);
        var built = spec.after(SYSTEM, new RecordBuilt(ID, FRONTEND)).state();
        assertThat(built.state(Map.of(OTHER, other(Life.READY, BACKEND)))).isEqualTo(State.READY);
        assertThat(built.state(Map.of())).isEqualTo(State.SPECIFYING);
    }

    @Test
    void a_reinstated_half_goes_to_its_owner() {
        var spec = written().after(BE_OWNER, new ReinstateFacet(ID, BACKEND, "还是要接口"));
        assertThat(spec.state().facet(BACKEND).holder()).isEqualTo(BE_OWNER);
        spec.when(BE_OWNER, new ReinstateFacet(ID, BACKEND, "还是要接口")).thenNothing();
    }

    @Test
    void an_exemption_ends_the_open_offer_of_that_half() {
        offered()
                .when(BE_OWNER, exempt(BACKEND))
                .thenHappens("ExemptionProposed", "HandoffWithdrawn", "ExemptionConfirmed");
    }
}
