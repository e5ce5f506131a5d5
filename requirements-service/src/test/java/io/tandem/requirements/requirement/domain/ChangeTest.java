package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Agreed.CHANGE;
import static io.tandem.requirements.requirement.domain.Agreed.DESCRIBED;
import static io.tandem.requirements.requirement.domain.Agreed.OBJECTION;
import static io.tandem.requirements.requirement.domain.Agreed.acknowledge;
import static io.tandem.requirements.requirement.domain.Agreed.agreed;
import static io.tandem.requirements.requirement.domain.Agreed.corrected;
import static io.tandem.requirements.requirement.domain.Agreed.correction;
import static io.tandem.requirements.requirement.domain.Agreed.decide;
import static io.tandem.requirements.requirement.domain.Agreed.faster;
import static io.tandem.requirements.requirement.domain.Agreed.object;
import static io.tandem.requirements.requirement.domain.Agreed.request;
import static io.tandem.requirements.requirement.domain.Agreed.requested;
import static io.tandem.requirements.requirement.domain.Agreed.worded;
import static io.tandem.requirements.requirement.domain.Cast.BE_DEV;
import static io.tandem.requirements.requirement.domain.Cast.BE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.FE_DEV;
import static io.tandem.requirements.requirement.domain.Cast.FE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.H1;
import static io.tandem.requirements.requirement.domain.Cast.ID;
import static io.tandem.requirements.requirement.domain.Cast.MANAGER;
import static io.tandem.requirements.requirement.domain.Cast.SOLO;
import static io.tandem.requirements.requirement.domain.Cast.accept;
import static io.tandem.requirements.requirement.domain.Cast.cover;
import static io.tandem.requirements.requirement.domain.Cast.describe;
import static io.tandem.requirements.requirement.domain.Cast.exempt;
import static io.tandem.requirements.requirement.domain.Cast.post;
import static io.tandem.requirements.requirement.domain.Cast.ready;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.RequirementCommand.DecideChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.ObjectToChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.RaiseChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.RequestChange;
import io.tandem.requirements.requirement.domain.RequirementCommand.WithdrawChange;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeDecided;
import io.tandem.requirements.requirement.domain.RequirementEvent.ChangeRequested;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetCorrected;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editing what was agreed: corrections, own-side and cross changes, and dissent. */
class ChangeTest {

    @Test
    void a_correction_takes_effect_at_once_and_costs_no_signature() {
        var events = agreed().when(FE_OWNER, worded("单页，自上而下")).thenHappens("FacetSpecified", "FacetCorrected");
        assertThat(((FacetCorrected) events.getLast()).objectableUntil())
                .isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
        var state = corrected().state();
        assertThat(state.asks()).isEmpty();
        assertThat(state.facet(FRONTEND).life())
                .isEqualTo(agreed().state().facet(FRONTEND).life());
        assertThat(state.facet(FRONTEND).approval().versions()).containsEntry(Part.FRONTEND, 3L);
    }

    @Test
    void a_correction_does_not_supersede_an_offer() {
        var offered = ready().after(FE_OWNER, cover(H1, FRONTEND, Addressee.person(FE_DEV)));
        var corrected = offered.after(FE_OWNER, worded("单页，自上而下"));
        corrected.when(FE_DEV, accept(H1, offered.state())).thenHappens("HandoffAccepted", "FacetReady");
    }

    @Test
    void an_own_side_change_is_decided_by_its_owner() {
        var events =
                agreed().when(FE_OWNER, faster()).thenHappens("ChangeRequested", "FacetSpecified", "ChangeDecided");
        assertThat(((ChangeRequested) events.getFirst()).as()).isEqualTo(ChangeClass.OWN_SIDE);
        assertThat(events.stream().flatMap(event -> event.asks().stream())).isEmpty();
    }

    @Test
    void a_cross_change_waits_until_both_owners_have_taken_note() {
        var event = (ChangeRequested)
                agreed().when(FE_OWNER, request(DESCRIBED, 1)).events().getFirst();
        assertThat(event.as()).isEqualTo(ChangeClass.CROSS);
        assertThat(event.differences())
                .containsExactly(new Difference(
                        Part.COMMON, "description", Difference.By.ADDED, "", "三步合为一步", Difference.Seam.COMMON_TEXT));
        assertThat(requested().state().common().description()).isEmpty();
        assertThat(requested().state().asks()).singleElement().satisfies(ask -> {
            assertThat(ask.kind()).isEqualTo(Ask.Kind.ACKNOWLEDGEMENT);
            assertThat(ask.to()).isEqualTo(post(BACKEND));
        });
        requested()
                .when(BE_OWNER, acknowledge())
                .thenHappens("ChangeAcknowledged", "RequirementRewritten", "ChangeDecided", "FacetReady");
        var adopted = requested().after(BE_OWNER, acknowledge()).state();
        assertThat(adopted.common().description()).isEqualTo("三步合为一步");
        assertThat(adopted.asks()).isEmpty();
        assertThat(adopted.facet(BACKEND).approval()).isNotNull();
        requested().after(BE_OWNER, acknowledge()).when(BE_OWNER, acknowledge()).thenNothing();
        requested().when(FE_OWNER, request(DESCRIBED, 1)).thenNothing();
    }

    @Test
    void who_owns_both_sides_takes_note_once_in_both_capacities() {
        var events = agreed().with(SOLO)
                .when(FE_OWNER, describe(1, "三步合为一步"))
                .thenHappens("ChangeRequested", "RequirementRewritten", "ChangeDecided");
        assertThat(((ChangeDecided) events.getLast()).capacities())
                .containsExactly(Addressee.Post.FRONTEND_OWNER, Addressee.Post.BACKEND_OWNER);
    }

    @Test
    void an_unacknowledged_cross_change_holds_up_what_reads_it() {
        var both = ReadyBoth.spec();
        assertThat(both.state().facet(FRONTEND).ready()).isTrue();
        var waiting =
                both.after(FE_OWNER, request(DESCRIBED, both.state().common().version()));
        assertThat(waiting.state().facet(FRONTEND).ready()).isFalse();
        assertThat(waiting.state().facet(BACKEND).ready()).isFalse();
        assertThat(waiting.after(BE_OWNER, acknowledge())
                        .state()
                        .facet(FRONTEND)
                        .ready())
                .isTrue();
    }

    @Test
    void a_class_is_raised_by_anybody_and_never_lowered() {
        var raised = corrected().after(BE_DEV, new RaiseChange(ID, correction(), ChangeClass.CROSS, "接口文案也要改"));
        assertThat(raised.state().asks().stream().map(Ask::to)).containsExactly(post(FRONTEND), post(BACKEND));
        raised.when(BE_DEV, new RaiseChange(ID, correction(), ChangeClass.CROSS, "接口文案也要改"))
                .thenNothing();
        var asked = new RequestChange(
                ID,
                CHANGE,
                new Edit.Fields(FRONTEND, Map.of("layout", new FieldValue.Text("单页，自上而下")), List.of()),
                2,
                ChangeClass.CROSS,
                "");
        agreed().when(FE_OWNER, asked).thenHappens("ChangeRequested", "ReadinessLost");
    }

    @Test
    void dissent_is_kept_when_it_is_overruled() {
        var objected = requested().after(BE_DEV, object("对账会变慢")).after(BE_OWNER, acknowledge());
        assertThat(objected.state().change(CHANGE).orElseThrow().isOpen()).isTrue();
        objected.when(BE_DEV, object("对账会变慢")).thenNothing();
        var decided = objected.after(FE_OWNER, decide(true)).state();
        assertThat(decided.common().description()).isEqualTo("三步合为一步");
        assertThat(decided.asks()).isEmpty();
        assertThat(decided.change(CHANGE).orElseThrow().objections())
                .containsExactly(new Objection(OBJECTION, BE_DEV, false, "对账会变慢", Objection.Outcome.OVERRULED, "按计划"));
        objected.after(FE_OWNER, decide(true)).when(FE_OWNER, decide(true)).thenNothing();
    }

    @Test
    void an_owner_who_says_no_has_taken_note_and_only_the_manager_overrules_them() {
        var objected = requested().after(BE_OWNER, object("接口没有准备好"));
        assertThat(objected.state().asks()).singleElement().satisfies(ask -> {
            assertThat(ask.kind()).isEqualTo(Ask.Kind.AGREEMENT);
            assertThat(ask.to()).isEqualTo(Addressee.post(Addressee.Post.MANAGER));
        });
        objected.when(MANAGER, decide(true)).thenHappens("RequirementRewritten", "ChangeDecided");
        var turned = objected.after(MANAGER, decide(false)).state();
        assertThat(turned.common().description()).isEmpty();
        assertThat(turned.change(CHANGE).orElseThrow().objections().getFirst().outcome())
                .isEqualTo(Objection.Outcome.UPHELD);
    }

    @Test
    void an_objection_to_what_is_in_force_takes_the_approval_back_when_it_is_upheld() {
        var objected = corrected().after(BE_DEV, new ObjectToChange(ID, correction(), OBJECTION, "意思变了"));
        objected.when(FE_OWNER, new DecideChange(ID, correction(), false, "确实变了"))
                .thenHappens("ChangeDecided", "ReviewLapsed", "ReadinessLost");
        var kept = objected.after(FE_OWNER, new DecideChange(ID, correction(), true, "只是标点"));
        assertThat(kept.state().asks()).isEmpty();
        assertThat(kept.state().facet(FRONTEND).approval()).isNotNull();
    }

    @Test
    void a_correction_may_be_objected_to_for_two_working_days() {
        corrected()
                .at(Instant.parse("2026-11-25T01:59:59Z"))
                .after(BE_DEV, new ObjectToChange(ID, correction(), OBJECTION, "意思变了"));
    }

    @Test
    void who_asked_takes_it_back() {
        var withdrawn = requested().after(FE_OWNER, new WithdrawChange(ID, CHANGE, null));
        assertThat(withdrawn.state().asks()).isEmpty();
        withdrawn.when(FE_OWNER, new WithdrawChange(ID, CHANGE, null)).thenNothing();
    }

    @Test
    void what_is_no_longer_agreed_overtakes_its_changes() {
        requested()
                .after(FE_OWNER, exempt(BACKEND))
                .when(BE_OWNER, new RequirementCommand.ConfirmExemption(ID, BACKEND))
                .thenHappens("ExemptionConfirmed", "ChangeDecided", "FacetReady");
    }

    @Test
    void a_preview_says_the_class_and_its_reasons_and_changes_nothing() {
        var judged = agreed().state()
                .preview(
                        DESCRIBED,
                        agreed().facts(),
                        agreed().when(FE_DEV, acknowledge()).envelope());
        assertThat(judged.as()).isEqualTo(ChangeClass.CROSS);
        assertThat(judged.sides()).containsExactly(FRONTEND, BACKEND);
        assertThat(judged.differences()).hasSize(1);
    }
}
