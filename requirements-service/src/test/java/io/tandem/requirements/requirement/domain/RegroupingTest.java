package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;
import static io.tandem.requirements.requirement.domain.Course.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AbsorbMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.CiteEvidence;
import io.tandem.requirements.requirement.domain.RequirementCommand.GiveBackMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.MergeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.PauseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.RewordCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.SetTarget;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeUpPiece;
import io.tandem.requirements.requirement.domain.RequirementCommand.UndoMerge;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnmergeRequirement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegroupingTest {

    private static Requirement piece(RequirementSpec whole, Piece piece) {
        var command = new TakeUpPiece(piece.id(), piece, whole.state(), FE_OWNER, "两件事");
        return Requirement.NONE.decide(command, whole.facts(), new Envelope(NOW, SYSTEM, null)).stream()
                .reduce(Requirement.NONE, Requirement::evolve, (a, _) -> a);
    }

    @Test
    void a_split_leaves_the_rest_and_takes_the_approvals_along() {
        var whole = approved(TEAM).after(FE_OWNER, new CiteEvidence(ID, INTERVIEWS, ""));
        var split = whole.after(FE_OWNER, split(C1));
        assertThat(split.state().criteria()).extracting(Criterion::id).containsExactly(C2);
        assertThat(split.state().facet(Side.FRONTEND).life()).isEqualTo(Life.READY);
        assertThat(split.state().facet(Side.FRONTEND).approval().by()).isEqualTo(FE_OWNER);
        assertThat(split.state().version(Part.FRONTEND)).isEqualTo(whole.state().version(Part.FRONTEND) + 1);
        assertThat(split.state().lineage().splitInto()).containsExactly(PIECE);
        split.when(FE_OWNER, split(C1)).thenNothing();
    }

    @Test
    void a_piece_says_and_agrees_what_the_whole_did() {
        var whole = approved(DRAWN)
                .after(FE_OWNER, new CiteEvidence(ID, INTERVIEWS, ""))
                .after(FE_OWNER, attach(LAYOUT_V))
                .after(BE_OWNER, new RequirementCommand.SignDesign(ID, Map.of()));
        var piece = piece(whole, new Piece(PIECE, "SHOP-9", "支付结果页", List.of(C1, C2)));
        assertThat(piece.key()).isEqualTo("SHOP-9");
        assertThat(piece.common().title()).isEqualTo("支付结果页");
        assertThat(piece.criteria()).extracting(Criterion::id).containsExactly(C1, C2);
        assertThat(piece.facet(Side.FRONTEND).fields()).isEqualTo(FRONTEND);
        assertThat(piece.facet(Side.FRONTEND).life()).isEqualTo(Life.READY);
        assertThat(piece.facet(Side.BACKEND).approval().by()).isEqualTo(BE_OWNER);
        assertThat(piece.attached().citation(INTERVIEWS)).isPresent();
        assertThat(piece.links()).containsExactly(new Link(Link.Type.SPLIT_FROM, ID, "两件事"));
        assertThat(piece.version(Part.FRONTEND)).isEqualTo(1);
        var again = new TakeUpPiece(PIECE, new Piece(PIECE, "SHOP-9", "x", List.of()), whole.state(), FE_OWNER, "");
        assertThat(piece.decide(again, whole.facts(), new Envelope(NOW, SYSTEM, null)))
                .isEmpty();
    }

    @Test
    void a_piece_of_what_is_not_agreed_yet_waits_like_the_whole_and_keeps_what_does_not_apply() {
        var whole = in(TEAM, submitted()).after(FE_OWNER, new SetTarget(ID, 1, BUDGET));
        var piece = piece(whole, new Piece(PIECE, "SHOP-9", "支付结果页", List.of(C1)));
        assertThat(piece.facet(Side.BACKEND).applies()).isFalse();
        assertThat(piece.facet(Side.FRONTEND).awaitsApproval()).isTrue();
        assertThat(piece.approvalAsks(Side.FRONTEND)).hasSize(1);
        assertThat(piece.targets()).containsExactly(BUDGET);
    }

    @Test
    void a_merged_requirement_leads_to_the_other_and_comes_back_as_it_was() {
        var merged = approved(TEAM).after(FE_OWNER, new MergeRequirement(ID, OTHER, "同一件事"));
        assertThat(merged.state().state(Map.of())).isEqualTo(State.MERGED);
        assertThat(merged.state().lineage().mergedInto()).isEqualTo(OTHER);
        merged.when(FE_OWNER, new MergeRequirement(ID, OTHER, "同一件事")).thenNothing();
        merged.when(SYSTEM, new UndoMerge(ID, PIECE, "别处")).thenNothing();
        var back = merged.after(BE_OWNER, new UnmergeRequirement(ID, "其实是两件"));
        assertThat(back.state()).isEqualTo(approved(TEAM).state());
        back.when(BE_OWNER, new UnmergeRequirement(ID, "其实是两件")).thenNothing();
        assertThat(merged.after(SYSTEM, new UndoMerge(ID, OTHER, "已关闭")).state().standing())
                .isEqualTo(Standing.OPEN);
    }

    /** Another requirement as a merged one, told with its own criterion. */
    private static Requirement from(RequirementSpec spec) {
        return spec.state().with(next -> {
            next.id = OTHER;
            next.criteria = List.of(new Criterion(uuid(399), Part.BACKEND, "回调乱序到达，状态正确。", null, null));
        });
    }

    @Test
    void what_was_approved_there_comes_without_losing_an_approval_and_goes_again() {
        var target = approved(TEAM);
        var absorbed = target.after(SYSTEM, new AbsorbMerged(ID, from(approved(TEAM)), "同一件事"));
        assertThat(absorbed.state().criteria()).hasSize(3);
        assertThat(absorbed.state().facet(Side.BACKEND).life()).isEqualTo(Life.READY);
        absorbed.when(SYSTEM, new AbsorbMerged(ID, from(approved(TEAM)), "同一件事"))
                .thenNothing();
        var given = absorbed.after(SYSTEM, new GiveBackMerged(ID, from(approved(TEAM)), "两件"));
        assertThat(given.state().criteria()).hasSize(2);
        assertThat(given.state().facet(Side.BACKEND).life()).isEqualTo(Life.READY);
        given.when(SYSTEM, new GiveBackMerged(ID, from(approved(TEAM)), "两件")).thenNothing();
        var reworded = absorbed.after(
                BE_OWNER, new RewordCriterion(ID, uuid(399), absorbed.state().version(Part.BACKEND), "乱序也正确。"));
        assertThat(reworded.after(SYSTEM, new GiveBackMerged(ID, from(approved(TEAM)), "两件"))
                        .state()
                        .criteria())
                .as("what was reworded here stays here")
                .hasSize(3);
    }

    @Test
    void what_nobody_approved_there_is_approved_here_again() {
        var absorbed = approved(TEAM).after(SYSTEM, new AbsorbMerged(ID, from(in(TEAM, drafted())), "同一件事"));
        assertThat(absorbed.state().facet(Side.BACKEND).approval()).isNull();
        assertThat(absorbed.state().facet(Side.FRONTEND).life()).isEqualTo(Life.READY);
    }

    @Test
    void a_target_that_closed_in_between_takes_nothing() {
        approved(TEAM)
                .after(MANAGER, new PauseRequirement(ID, "让路"))
                .when(SYSTEM, new AbsorbMerged(ID, from(approved(TEAM)), "同一件事"))
                .thenRefused(RequirementRule.MERGE_LEADS_TO_AN_OPEN_ONE);
    }
}
