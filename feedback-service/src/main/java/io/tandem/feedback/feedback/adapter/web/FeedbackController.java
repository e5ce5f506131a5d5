package io.tandem.feedback.feedback.adapter.web;

import io.tandem.feedback.feedback.application.FeedbackItems;
import io.tandem.feedback.feedback.domain.Feedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.SubmitFeedback;
import io.tandem.feedback.feedback.domain.FeedbackRule;
import io.tandem.feedback.team.Teams;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.platform.web.Answers;
import io.tandem.platform.web.AsOf;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Submitting feedback and reading it. */
@RestController
class FeedbackController {

    private final FeedbackItems items;
    private final Teams teams;
    private final Answers answers;

    FeedbackController(FeedbackItems items, Teams teams, Answers answers) {
        this.items = items;
        this.teams = teams;
        this.answers = answers;
    }

    /**
     * @param words what the user said, as said
     * @param reporterName who said it, where it was not the caller
     * @param onBehalfOf for whom it is brought, where nobody is named
     * @param weight how many said so, 1 where it is left out
     */
    record Submit(
            String channel,
            String words,
            @Nullable String reporterName,
            @Nullable String contact,
            @Nullable String onBehalfOf,
            @Nullable String page,
            @Nullable String endpoint,
            @Nullable Integer weight) {

        /** Somebody without an account is a person of their own: erased without the one who brought it. */
        private UUID reporter(UUID feedbackId, UUID caller) {
            return reporterName == null && onBehalfOf == null
                    ? caller
                    : UUID.nameUUIDFromBytes((feedbackId + "/reporter").getBytes(StandardCharsets.UTF_8));
        }
    }

    @PostMapping("/api/v1/products/{product}/feedback")
    Mono<ResponseEntity<Void>> submit(@PathVariable String product, @RequestBody Submit body, Caller caller) {
        var id = Commands.newId();
        var reporter = body.reporter(id, caller.actor().accountable());
        return teams.idOf(product)
                .map(productId -> new SubmitFeedback(
                        id,
                        productId,
                        body.channel(),
                        reporter,
                        body.reporterName(),
                        body.contact(),
                        body.words(),
                        body.onBehalfOf(),
                        body.page(),
                        body.endpoint(),
                        Objects.requireNonNullElse(body.weight(), 1)))
                .flatMap(command -> items.submit(command, caller, Reply.created("/api/v1/feedback/" + id)))
                .map(answers::of);
    }

    @GetMapping("/api/v1/feedback/{feedback}")
    Mono<FeedbackView> feedback(@PathVariable UUID feedback, Caller caller, AsOf asOf) {
        return items.at(feedback, asOf.instant())
                .map(fold -> fold.state())
                .filter(state -> state.state() != Feedback.State.ABSENT)
                .switchIfEmpty(Mono.error(() -> new RuleViolated(FeedbackRule.FEEDBACK_EXISTS, Map.of())))
                .flatMap(state -> teams.requireReader(state.subject().productId(), caller)
                        .then(items.said(feedback))
                        .map(said -> FeedbackView.of(state, said)));
    }
}
