package io.tandem.requirements.discussion.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.discussion.application.DiscussionDesk;
import io.tandem.requirements.discussion.application.Discussions;
import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.discussion.domain.DiscussionCommand;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AnswerQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.AskQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.DropQuestion;
import io.tandem.requirements.discussion.domain.DiscussionCommand.Nudge;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.application.Requirements;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Questions about a requirement, which somebody waits for, and nudges of whatever is waited for. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}")
class QuestionController {

    private final Requirements requirements;
    private final Discussions discussions;
    private final DiscussionDesk desk;
    private final Answers answers;

    QuestionController(Requirements requirements, Discussions discussions, DiscussionDesk desk, Answers answers) {
        this.requirements = requirements;
        this.discussions = discussions;
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * @param to a person or a post: exactly one of the two
     * @param dueAt when an answer is needed; absent is whenever
     * @param blocks the sides that stand still until then; absent is none
     */
    record Asked(
            String text,
            @Nullable Set<UUID> mentions,
            Transcript.To to,
            @Nullable Instant dueAt,
            @Nullable List<Side> blocks) {}

    record Nudged(UUID askId) {}

    record Questions(List<Transcript.Question> items) {}

    @GetMapping("/questions")
    Mono<Questions> questions(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> discussions.history(id, asOf.instant()).reduce(new Transcript(), Transcript::hear))
                .map(transcript -> new Questions(transcript.questions()));
    }

    @PostMapping("/questions")
    Mono<ResponseEntity<Void>> ask(@PathVariable String requirement, @RequestBody Asked body, Caller caller) {
        var question = Commands.newId();
        var mentions = Objects.requireNonNullElse(body.mentions(), Set.<UUID>of());
        var blocks = Objects.requireNonNullElse(body.blocks(), List.<Side>of());
        var to = addressee(body.to());
        return send(
                requirement,
                caller,
                Reply.created("/api/v1/requirements/" + requirement + "/questions/" + question),
                id -> new AskQuestion(id, question, body.text(), mentions, to, body.dueAt(), blocks));
    }

    @PostMapping("/questions/{question}/answer")
    Mono<ResponseEntity<Void>> answer(
            @PathVariable String requirement,
            @PathVariable UUID question,
            @RequestBody CommentController.Words body,
            Caller caller) {
        return send(
                requirement, caller, Reply.done(), id -> new AnswerQuestion(id, question, body.text(), body.called()));
    }

    @PostMapping("/questions/{question}/drop")
    Mono<ResponseEntity<Void>> drop(@PathVariable String requirement, @PathVariable UUID question, Caller caller) {
        return send(requirement, caller, Reply.done(), id -> new DropQuestion(id, question));
    }

    @PostMapping("/nudges")
    Mono<ResponseEntity<Void>> nudge(@PathVariable String requirement, @RequestBody Nudged body, Caller caller) {
        return send(requirement, caller, Reply.done(), id -> new Nudge(id, body.askId()));
    }

    private static Addressee addressee(Transcript.To to) {
        if ((to.person() == null) == (to.post() == null)) {
            throw Problem.badRequest("body-invalid", "请求内容不合规。", "The body is not acceptable.")
                    .fault("/to", "one-of", "请填写 person 或 post 之一。", "Give either a person or a post.");
        }
        return new Addressee(to.person(), to.post());
    }

    private Mono<ResponseEntity<Void>> send(
            String requirement, Caller caller, Reply<Discussion> reply, Function<UUID, DiscussionCommand> command) {
        return requirements
                .idOf(requirement)
                .flatMap(id -> desk.send(command.apply(id), caller, reply))
                .map(answers::of);
    }
}
