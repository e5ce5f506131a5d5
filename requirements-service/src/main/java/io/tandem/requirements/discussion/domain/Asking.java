package io.tandem.requirements.discussion.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AnswerQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AskQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.DropQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.Nudge;
import io.tandem.requirements.discussion.domain.DiscussionEvent.Nudged;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAnswered;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionAsked;
import io.tandem.requirements.discussion.domain.DiscussionEvent.QuestionDropped;
import io.tandem.requirements.model.Ask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Questions, which somebody waits for, and reminders of whatever is waited for. */
record Asking(Map<UUID, Question> questions, UUID by, Facts facts) {

    List<DiscussionEvent> ask(AskQuestion c, Instant now) {
        Wording.check(c.text(), c.mentions(), facts);
        var blocks = c.blocks().stream().distinct().sorted().toList();
        var due = c.dueAt() == null ? null : c.dueAt().truncatedTo(ChronoUnit.MILLIS);
        var ask = new Ask(c.questionId(), Ask.Kind.QUESTION, by, c.to(), due, blocks);
        var known = questions.get(c.questionId());
        if (known != null) {
            require(known.ask().equals(ask) && known.text().equals(c.text()), DiscussionRule.QUESTION_IS_NEW);
            return List.of();
        }
        var person = c.to().person();
        require(person == null || facts.speaks(person), DiscussionRule.QUESTION_GOES_TO_ONE_WHO_MAY_ANSWER);
        require(due == null || due.isAfter(now), DiscussionRule.QUESTION_IS_DUE_LATER);
        return List.of(new QuestionAsked(c.requirementId(), ask, c.text(), c.mentions(), facts.productVersion()));
    }

    List<DiscussionEvent> answer(AnswerQuestion c) {
        var question = known(c.questionId());
        require(facts.mayAnswer(by, question.ask().to()), DiscussionRule.QUESTION_IS_ANSWERED_BY_THE_ONE_ASKED);
        Wording.check(c.text(), c.mentions(), facts);
        if (new Question.Answer(by, c.text()).equals(question.answer())) {
            return List.of();
        }
        require(question.open(), DiscussionRule.QUESTION_IS_OPEN);
        return List.of(new QuestionAnswered(
                c.requirementId(), c.questionId(), by, c.text(), c.mentions(), facts.productVersion()));
    }

    List<DiscussionEvent> drop(DropQuestion c) {
        var question = known(c.questionId());
        require(
                by.equals(question.ask().from()) || facts.isManager(by),
                DiscussionRule.QUESTION_IS_DROPPED_BY_ASKER_OR_MANAGER);
        if (question.dropped()) {
            return List.of();
        }
        require(question.open(), DiscussionRule.QUESTION_IS_OPEN);
        return List.of(new QuestionDropped(c.requirementId(), c.questionId(), by, facts.productVersion()));
    }

    List<DiscussionEvent> nudge(Nudge c, Map<UUID, LocalDate> nudged, Instant now) {
        var open = Stream.concat(
                questions.values().stream().filter(Question::open).map(Question::ask), facts.asks().stream());
        var ask = open.filter(a -> a.id().equals(c.askId()))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(
                        DiscussionRule.NUDGED_ASK_IS_OPEN,
                        Map.of("ask", c.askId().toString())));
        var day = now.atZone(facts.zone()).toLocalDate();
        require(!day.equals(nudged.get(c.askId())), DiscussionRule.NUDGE_IS_ONCE_A_DAY);
        return List.of(new Nudged(c.requirementId(), c.askId(), by, ask.to(), day, facts.productVersion()));
    }

    private Question known(UUID id) {
        var question = questions.get(id);
        if (question == null) {
            throw new RuleViolated(DiscussionRule.QUESTION_EXISTS, Map.of("question", id.toString()));
        }
        return question;
    }
}
