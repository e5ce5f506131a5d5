package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import io.tandem.requirements.requirement.domain.RequirementEvent.*;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Submitting, verdicts, approvals, and what an edit does to them. */
class ReviewTest {

    static RequirementSpec bothSubmitted() {
        return drafted().after(FE_OWNER, specify(FRONTEND, 0, Cast.FRONTEND)).after(FE_OWNER, submit(FE_DEV));
    }

    @Test
    void submitting_asks_the_owners_of_applicable_halves_and_the_reviewers() {
        assertThat(submitted().state().asks()).singleElement().satisfies(ask -> {
            assertThat(ask.kind()).isEqualTo(Ask.Kind.APPROVAL);
            assertThat(ask.to()).isEqualTo(post(FRONTEND));
            assertThat(ask.blocks()).containsExactly(FRONTEND);
        });
        assertThat(bothSubmitted().state().asks().stream().map(Ask::to))
                .containsExactly(post(FRONTEND), post(BACKEND), Addressee.person(FE_DEV));
        bothSubmitted().when(FE_OWNER, submit()).thenNothing();
    }

    @Test
    void each_owner_approves_the_own_half_and_the_last_approval_ends_all_asks() {
        var one = bothSubmitted().after(FE_OWNER, approve(FRONTEND));
        assertThat(one.state().facet(FRONTEND).life()).isEqualTo(Life.APPROVED);
        assertThat(one.state().state(Map.of())).isEqualTo(State.SPECIFIED);
        one.when(FE_OWNER, approve(FRONTEND)).thenNothing();
        var both = one.after(BE_OWNER, approve(BACKEND));
        assertThat(both.state().asks()).isEmpty();
        assertThat(both.state().state(Map.of())).isEqualTo(State.APPROVED);
    }

    @Test
    void who_owns_both_halves_approves_once_in_both_capacities() {
        var events = bothSubmitted()
                .with(SOLO)
                .when(FE_OWNER, approve(BACKEND))
                .thenHappens("FacetApproved", "FacetApproved");
        assertThat(events)
                .allSatisfy(event -> assertThat(((FacetApproved) event).capacities())
                        .containsExactly(Addressee.Post.FRONTEND_OWNER, Addressee.Post.BACKEND_OWNER));
    }

    @Test
    void a_confirmed_exemption_was_its_owners_approval() {
        submitted().when(BE_OWNER, approve(BACKEND)).thenNothing();
    }

    @Test
    void where_nobody_was_appointed_the_manager_approves() {
        var events = bothSubmitted()
                .with(BEFORE_BE_OWNER)
                .when(MANAGER, approve(BACKEND))
                .events();
        assertThat(((FacetApproved) events.getFirst()).capacities()).containsExactly(Addressee.Post.MANAGER);
    }

    @Test
    void approval_and_everything_mandatory_make_a_half_ready() {
        submitted().when(FE_OWNER, approve(FRONTEND)).thenHappens("FacetApproved", "FacetReady");
        assertThat(ready().state().state(Map.of())).isEqualTo(State.READY);
    }

    @Test
    void a_verdict_is_bound_to_the_versions_it_judged() {
        var spec = bothSubmitted()
                .after(
                        FE_DEV,
                        new GiveVerdict(
                                ID, FE_DEV, Verdict.Stance.AGREE_WITH_NOTES, "轮询偏多", Map.of(Part.FRONTEND, 1L)));
        assertThat(spec.state().verdicts())
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.versions())
                        .isEqualTo(Map.of(Part.COMMON, 1L, Part.FRONTEND, 1L, Part.BACKEND, 0L)));
        spec.when(FE_DEV, new GiveVerdict(ID, FE_DEV, Verdict.Stance.AGREE_WITH_NOTES, "轮询偏多", Map.of()))
                .thenNothing();
        spec.when(FE_OWNER, specify(FRONTEND, 1, Map.of("layout", new FieldValue.Text("双列"))))
                .thenHappens("FacetSpecified", "ReviewLapsed");
    }

    @Test
    void a_verdict_given_in_a_meeting_names_who_wrote_it_down() {
        var event = (VerdictGiven) bothSubmitted()
                .when(BE_OWNER, new GiveVerdict(ID, BE_DEV, Verdict.Stance.AGREE, "", Map.of()))
                .events()
                .getFirst();
        assertThat(event.by()).isEqualTo(BE_DEV);
        assertThat(event.recordedBy()).isEqualTo(BE_OWNER);
    }

    @Test
    void an_edit_of_what_another_approved_is_a_request() {
        ready().when(MANAGER, describe(1, "三步合为一步")).thenRefused(RequirementRule.AGREED_TEXT_IS_CHANGED_BY_REQUEST);
    }

    @Test
    void an_owner_who_edits_what_they_approved_approves_what_they_wrote() {
        ready().when(FE_OWNER, describe(1, "三步合为一步"))
                .thenHappens("ChangeRequested", "RequirementRewritten", "ChangeDecided");
        assertThat(ready().after(FE_OWNER, describe(1, "三步合为一步"))
                        .state()
                        .facet(FRONTEND)
                        .approval()
                        .versions())
                .containsEntry(Part.COMMON, 2L);
    }

    @Test
    void what_only_files_or_orders_takes_nothing_back() {
        ready().when(
                        MANAGER,
                        new ReviseRequirement(
                                ID, 1, null, null, null, "结算", null, Priority.P0, null, java.util.Set.of()))
                .thenHappens("RequirementMoved", "RequirementPrioritised");
    }

    @Test
    void withdrawing_and_returning_end_what_was_asked() {
        var withdrawn = bothSubmitted().after(FE_OWNER, new WithdrawSubmission(ID));
        assertThat(withdrawn.state().asks()).isEmpty();
        withdrawn.when(FE_OWNER, new WithdrawSubmission(ID)).thenNothing();
        var returned = bothSubmitted()
                .after(FE_OWNER, approve(FRONTEND))
                .after(BE_OWNER, new ReturnRequirement(ID, "接口没有写", List.of("接口设计")));
        assertThat(returned.state().asks()).isEmpty();
        assertThat(returned.state().facet(FRONTEND).life()).isEqualTo(Life.APPROVED);
        assertThat(returned.state().facet(BACKEND).life()).isEqualTo(Life.SPECIFYING);
        var again = returned.after(FE_OWNER, submit());
        assertThat(again.state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.to()).isEqualTo(post(BACKEND)));
    }
}
