package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Agreed.answer;
import static io.tandem.requirements.requirement.domain.Agreed.linked;
import static io.tandem.requirements.requirement.domain.Agreed.suspect;
import static io.tandem.requirements.requirement.domain.Agreed.suspected;
import static io.tandem.requirements.requirement.domain.Cast.FE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.ID;
import static io.tandem.requirements.requirement.domain.Cast.MANAGER;
import static io.tandem.requirements.requirement.domain.Cast.SYSTEM;
import static io.tandem.requirements.requirement.domain.Cast.post;
import static io.tandem.requirements.requirement.domain.Cast.ready;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.requirement.domain.RequirementCommand.PauseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ResumeRequirement;
import org.junit.jupiter.api.Test;

/** What a requirement hangs on changed: it says so, asks, and holds up what is blocked by it. */
class SuspicionTest {

    @Test
    void a_changed_number_holds_up_what_depends_on_it_until_its_side_answered() {
        linked().when(SYSTEM, suspect(Difference.By.NUMBER)).thenHappens("LinkSuspected", "ReadinessLost");
        assertThat(suspected().state().asks()).singleElement().satisfies(ask -> {
            assertThat(ask.kind()).isEqualTo(Ask.Kind.RECHECK);
            assertThat(ask.to()).isEqualTo(post(FRONTEND));
            assertThat(ask.blocks()).containsExactly(FRONTEND);
        });
        suspected().when(FE_OWNER, answer(Suspicion.Answer.NO_IMPACT)).thenHappens("SuspicionAnswered", "FacetReady");
        suspected().when(SYSTEM, suspect(Difference.By.NUMBER)).thenNothing();
        suspected()
                .after(FE_OWNER, answer(Suspicion.Answer.NO_IMPACT))
                .when(FE_OWNER, answer(Suspicion.Answer.NO_IMPACT))
                .thenNothing();
    }

    @Test
    void other_words_are_shown_and_block_nothing() {
        linked().when(SYSTEM, suspect(Difference.By.PROSE)).thenHappens("LinkSuspected");
    }

    @Test
    void a_comma_marks_nothing_and_nor_does_what_nothing_hangs_on() {
        linked().when(SYSTEM, suspect(Difference.By.PUNCTUATION)).thenNothing();
        ready().when(SYSTEM, suspect(Difference.By.NUMBER)).thenNothing();
    }

    @Test
    void a_dispute_asks_the_manager_and_blocks_until_it_is_settled() {
        var disputed = suspected().after(FE_OWNER, answer(Suspicion.Answer.DISPUTED));
        assertThat(disputed.state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.to()).isEqualTo(Addressee.post(Addressee.Post.MANAGER)));
        disputed.when(MANAGER, answer(Suspicion.Answer.ADAPTED)).thenHappens("SuspicionAnswered", "FacetReady");
    }

    @Test
    void what_comes_while_it_is_paused_is_asked_when_it_is_resumed() {
        var paused =
                linked().after(MANAGER, new PauseRequirement(ID, "先做大促")).after(SYSTEM, suspect(Difference.By.UNIT));
        assertThat(paused.state().asks()).isEmpty();
        assertThat(paused.after(MANAGER, new ResumeRequirement(ID)).state().asks())
                .hasSize(1);
    }
}
