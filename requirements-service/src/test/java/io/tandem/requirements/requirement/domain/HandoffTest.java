package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.RequirementCommand.*;
import io.tandem.requirements.requirement.domain.RequirementEvent.*;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a facet changes hands. */
class HandoffTest {

    static final ReturnHandoff RETURN =
            new ReturnHandoff(ID, H1, Handoff.ReturnReason.INCOMPLETE, "缺三项", List.of("峰值并发"));

    @Test
    void an_offer_freezes_the_facet_and_asks_its_receiver() {
        var offered = offered();
        var handoff = offered.state().handoff(H1).orElseThrow();
        assertThat(handoff.contents().title()).isEqualTo("支付流程");
        assertThat(handoff.contentHash())
                .isEqualTo(handoff.contents().contentHash())
                .hasSize(64);
        assertThat(offered.state().asks())
                .containsExactly(new Ask(H1, Ask.Kind.HANDOFF, FE_OWNER, post(BACKEND), DUE, List.of(BACKEND)));
        offered.when(FE_OWNER, cover(H1, BACKEND, post(BACKEND))).thenNothing();
    }

    @Test
    void the_giver_holds_until_somebody_accepts() {
        assertThat(offered().state().facet(BACKEND).holder()).isEqualTo(FE_OWNER);
        var accepted = offered().after(BE_OWNER, accept(H1, offered().state()));
        assertThat(accepted.state().facet(BACKEND).holder()).isEqualTo(BE_OWNER);
        assertThat(accepted.state().asks()).isEmpty();
        accepted.when(BE_OWNER, accept(H1, offered().state())).thenNothing();
    }

    @Test
    void a_gap_may_be_declared() {
        var gap = new Gap("description", "明天补", DUE);
        drafted()
                .after(
                        FE_OWNER,
                        new OfferHandoff(
                                ID,
                                H1,
                                BACKEND,
                                Purpose.INTAKE,
                                post(BACKEND),
                                DUE,
                                "",
                                List.of(),
                                List.of(),
                                List.of(gap),
                                Map.of()));
    }

    @Test
    void each_purpose_has_its_own_list() {
        var empty = Offering.frozen(
                FRONTEND, List.of(), List.of(), List.of(), drafted().state());
        assertThat(empty.missing(Purpose.BUILD, FRONTEND))
                .containsExactly("layout", "interaction", "responseTime", "criteria");
        assertThat(empty.missing(Purpose.TEST, FRONTEND)).containsExactly("criteria", "environment");
        assertThat(empty.missing(Purpose.COVER, FRONTEND)).isEmpty();
    }

    @Test
    void the_givers_own_edit_is_packed_again_at_once() {
        var edited =
                offered().when(FE_OWNER, describe(1, "新的说明")).thenHappens("RequirementRewritten", "HandoffRepacked");
        assertThat(((HandoffRepacked) edited.getLast()).contents().description())
                .isEqualTo("新的说明");
    }

    @Test
    void an_edit_by_somebody_else_supersedes_the_offer_until_the_giver_packs_again() {
        var edit = specify(BACKEND, 0, Map.of("architecture", new FieldValue.Text("独立部署")));
        offered().when(BE_OWNER, edit).thenHappens("FacetSpecified", "HandoffSuperseded");
        var superseded = offered().after(BE_OWNER, edit);
        assertThat(superseded.state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.to()).isEqualTo(Addressee.person(FE_OWNER)));
        superseded.when(BE_OWNER, describe(1, "再改")).thenHappens("RequirementRewritten");
        var repacked = superseded.after(FE_OWNER, repack(H1));
        assertThat(repacked.state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.to()).isEqualTo(post(BACKEND)));
        repacked.when(FE_OWNER, repack(H1)).thenNothing();
        repacked.after(BE_OWNER, accept(H1, repacked.state()));
    }

    @Test
    void an_edit_of_the_other_half_does_not_touch_the_package() {
        offered().when(FE_OWNER, specify(FRONTEND, 0, LAYOUT)).thenHappens("FacetSpecified");
    }

    @Test
    void returned_offers_are_over_and_the_third_goes_to_the_manager_too() {
        var returned = offered().after(BE_OWNER, RETURN);
        assertThat(returned.state().asks()).isEmpty();
        returned.when(BE_OWNER, RETURN).thenNothing();
        var twice = returned.after(FE_OWNER, cover(H2, BACKEND, post(BACKEND)))
                .after(BE_OWNER, new ReturnHandoff(ID, H2, Handoff.ReturnReason.UNCLEAR, "还是不清楚", List.of()));
        var third = new UUID(9, 9);
        twice.when(FE_OWNER, cover(third, BACKEND, post(BACKEND))).thenHappens("HandoffOffered", "HandoffEscalated");
        var escalated = twice.after(FE_OWNER, cover(third, BACKEND, post(BACKEND)));
        assertThat(escalated.state().asks().stream().map(Ask::to))
                .containsExactly(post(BACKEND), Addressee.post(Addressee.Post.MANAGER));
        assertThat(escalated
                        .after(BE_OWNER, accept(third, escalated.state()))
                        .state()
                        .asks())
                .isEmpty();
    }

    @Test
    void conditions_give_the_turn_back_to_the_giver() {
        var countered = offered().after(BE_OWNER, new CounterHandoff(ID, H1, "先定金额单位"));
        assertThat(countered.state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.to()).isEqualTo(Addressee.person(FE_OWNER)));
        var repacked = countered.after(FE_OWNER, repack(H1, "金额单位统一为分"));
        repacked.after(BE_OWNER, accept(H1, repacked.state()));
    }

    @Test
    void a_withdrawn_offer_is_over() {
        var withdrawn = offered().after(FE_OWNER, new WithdrawHandoff(ID, H1, "先不交"));
        assertThat(withdrawn.state().asks()).isEmpty();
        withdrawn.when(FE_OWNER, new WithdrawHandoff(ID, H1, null)).thenNothing();
    }

    @Test
    void a_giver_may_call_the_manager() {
        var escalated = offered().after(FE_OWNER, new EscalateHandoff(ID, H1, "三天没有答复"));
        escalated.when(FE_OWNER, new EscalateHandoff(ID, H1, "还是没有")).thenNothing();
    }

    @Test
    void expiry_gives_nothing_to_anybody() {
        var expired = offered().at(DUE).after(SYSTEM, new ExpireHandoff(ID, H1));
        assertThat(expired.state().facet(BACKEND).holder()).isEqualTo(FE_OWNER);
        assertThat(expired.state().asks()).isEmpty();
        expired.when(SYSTEM, new ExpireHandoff(ID, H1)).thenNothing();
    }

    @Test
    void an_acceptance_with_reservations_leaves_items_owed() {
        var owed = new Reserved(C2, "缺插图", FE_DEV, DUE.plus(Duration.ofDays(3)));
        var accepted = offered()
                .after(
                        BE_OWNER,
                        new AcceptHandoff(
                                ID,
                                H1,
                                offered().state().handoff(H1).orElseThrow().contentHash(),
                                "可以",
                                List.of(owed)));
        assertThat(accepted.state().facet(BACKEND).holder()).isEqualTo(BE_OWNER);
        assertThat(accepted.state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.kind()).isEqualTo(Ask.Kind.OWED_ITEM));
        var cleared = accepted.after(BE_OWNER, new ClearReservation(ID, C2, "已补"));
        assertThat(cleared.state().asks()).isEmpty();
        cleared.when(BE_OWNER, new ClearReservation(ID, C2, "已补")).thenNothing();
    }

    @Test
    void an_owner_or_the_manager_takes_over_and_ends_the_offer() {
        offered()
                .when(BE_OWNER, new TakeOverFacet(ID, BACKEND, null, "我直接接手"))
                .thenHappens("HandoffWithdrawn", "FacetTakenOver");
        var taken = offered().after(MANAGER, new TakeOverFacet(ID, BACKEND, BE_DEV, "周志远休假"));
        assertThat(taken.state().facet(BACKEND).holder()).isEqualTo(BE_DEV);
        taken.when(MANAGER, new TakeOverFacet(ID, BACKEND, BE_DEV, "周志远休假")).thenNothing();
    }

    @Test
    void what_a_leaver_held_falls_to_the_owners() {
        var fallen = offered().after(SYSTEM, new FallBack(ID, FE_OWNER, FallBackCause.ACCOUNT_CLOSED));
        assertThat(fallen.state().facet(FRONTEND).holder()).isEqualTo(MANAGER);
        assertThat(fallen.state().facet(BACKEND).holder()).isEqualTo(BE_OWNER);
        assertThat(fallen.state().openTransfer(BACKEND)).isEmpty();
        fallen.when(SYSTEM, new FallBack(ID, FE_OWNER, FallBackCause.ACCOUNT_CLOSED))
                .thenNothing();
    }

    @Test
    void an_offer_to_a_person_who_left_ends_and_one_to_the_post_stays() {
        drafted()
                .after(FE_OWNER, cover(H1, BACKEND, Addressee.person(BE_OWNER)))
                .when(SYSTEM, new FallBack(ID, BE_OWNER, FallBackCause.MEMBER_LEFT))
                .thenHappens("HandoffWithdrawn");
        offered()
                .when(SYSTEM, new FallBack(ID, BE_OWNER, FallBackCause.MEMBER_LEFT))
                .thenNothing();
        var successor = offered().with(SOLO_BE);
        successor.after(BE_DEV, accept(H1, successor.state()));
    }

    static final Team SOLO_BE = team(Map.of(FRONTEND, FE_OWNER, BACKEND, BE_DEV), MANAGER);

    @Test
    void an_open_transfer_keeps_a_half_from_being_ready() {
        var spec = ready().after(FE_OWNER, offer(H1, FRONTEND, Purpose.BUILD, Addressee.person(FE_DEV)));
        assertThat(spec.state().facet(FRONTEND).life()).isEqualTo(Life.APPROVED);
        spec.when(FE_DEV, accept(H1, spec.state())).thenHappens("HandoffAccepted", "FacetReady");
    }

    @Test
    void the_hash_is_of_everything_and_of_nothing_else() {
        var r = written().state();
        var one = Offering.frozen(FRONTEND, List.of(), List.of("谁处理返回手势？"), List.of(), r);
        assertThat(one.contentHash())
                .isEqualTo(Offering.frozen(FRONTEND, List.of(), List.of("谁处理返回手势？"), List.of(), r)
                        .contentHash())
                .isNotEqualTo(Offering.frozen(FRONTEND, List.of(), List.of(), List.of(), r)
                        .contentHash())
                .isEqualTo("ac59b55acd88c73a674582f933117829b2c302cce8b22f2d8388ee18e64bb86a");
    }
}
