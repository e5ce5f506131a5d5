package io.tandem.requirements.discussion.adapter.web;

import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import io.tandem.requirements.discussion.application.DiscussionDesk;
import io.tandem.requirements.discussion.application.Discussions;
import io.tandem.requirements.discussion.domain.Discussion;
import io.tandem.requirements.discussion.domain.DiscussionCommand;
import io.tandem.requirements.discussion.domain.DiscussionCommand.PostComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.RetractComment;
import io.tandem.requirements.discussion.domain.DiscussionCommand.ReviseComment;
import io.tandem.requirements.requirement.application.Requirements;
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

/** Comments on a requirement, which is named by id or key. */
@RestController
@RequestMapping("/api/v1/requirements/{requirement}/comments")
class CommentController {

    private final Requirements requirements;
    private final Discussions discussions;
    private final DiscussionDesk desk;
    private final Answers answers;

    CommentController(Requirements requirements, Discussions discussions, DiscussionDesk desk, Answers answers) {
        this.requirements = requirements;
        this.discussions = discussions;
        this.desk = desk;
        this.answers = answers;
    }

    /**
     * @param text Markdown
     * @param mentions ids of persons; absent is none
     */
    record Words(String text, @Nullable Set<UUID> mentions) {

        Set<UUID> called() {
            return Objects.requireNonNullElse(mentions, Set.of());
        }
    }

    record Comments(List<Transcript.Comment> items) {}

    @GetMapping
    Mono<Comments> comments(@PathVariable String requirement, Caller caller, AsOf asOf) {
        return requirements
                .readable(requirement, caller)
                .flatMap(id -> discussions.history(id, asOf.instant()).reduce(new Transcript(), Transcript::hear))
                .map(transcript -> new Comments(transcript.comments()));
    }

    @PostMapping
    Mono<ResponseEntity<Void>> post(@PathVariable String requirement, @RequestBody Words body, Caller caller) {
        var comment = Commands.newId();
        return send(
                requirement,
                caller,
                Reply.created("/api/v1/requirements/" + requirement + "/comments/" + comment),
                id -> new PostComment(id, comment, body.text(), body.called()));
    }

    @PostMapping("/{comment}/revise")
    Mono<ResponseEntity<Void>> revise(
            @PathVariable String requirement, @PathVariable UUID comment, @RequestBody Words body, Caller caller) {
        return send(
                requirement, caller, Reply.done(), id -> new ReviseComment(id, comment, body.text(), body.called()));
    }

    @PostMapping("/{comment}/retract")
    Mono<ResponseEntity<Void>> retract(@PathVariable String requirement, @PathVariable UUID comment, Caller caller) {
        return send(requirement, caller, Reply.done(), id -> new RetractComment(id, comment));
    }

    private Mono<ResponseEntity<Void>> send(
            String requirement, Caller caller, Reply<Discussion> reply, Function<UUID, DiscussionCommand> command) {
        return requirements
                .idOf(requirement)
                .flatMap(id -> desk.send(command.apply(id), caller, reply))
                .map(answers::of);
    }
}
