package io.tandem.feedback.feedback.adapter.web;

import io.tandem.feedback.feedback.application.FeedbackItems;
import io.tandem.feedback.feedback.domain.Category;
import io.tandem.feedback.feedback.domain.FeedbackCommand;
import io.tandem.feedback.feedback.domain.FeedbackCommand.AnswerFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.ClassifyFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.CloseFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.EraseReporter;
import io.tandem.feedback.feedback.domain.FeedbackCommand.LinkFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.NameLead;
import io.tandem.feedback.feedback.domain.FeedbackCommand.PassFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.ReopenFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.RerouteFeedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand.SpeakInTriage;
import io.tandem.feedback.feedback.domain.FeedbackCommand.UnlinkFeedback;
import io.tandem.feedback.feedback.domain.FeedbackEvent;
import io.tandem.feedback.feedback.domain.FeedbackEvent.RerouteReason;
import io.tandem.feedback.model.Side;
import io.tandem.feedback.requirement.Requirements;
import io.tandem.platform.command.Caller;
import io.tandem.platform.web.Answers;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What people do with feedback. */
@RestController
@RequestMapping("/api/v1/feedback/{feedback}")
class FeedbackActionController {

    private final FeedbackItems items;
    private final Requirements requirements;
    private final Answers answers;

    FeedbackActionController(FeedbackItems items, Requirements requirements, Answers answers) {
        this.items = items;
        this.requirements = requirements;
        this.answers = answers;
    }

    record Classify(Category category, Side lead, @Nullable AlsoNeeded alsoNeeded) {}

    record AlsoNeeded(Side side, String what) {}

    record Reroute(Side to, RerouteReason reason, String evidence) {}

    record Pass(UUID personId) {}

    /** @param requirement an id or a key */
    record Link(String requirement) {}

    record Text(String text) {}

    record Reason(String reason) {}

    record Voice(Side lead, String text) {}

    record Lead(Side lead, @Nullable String text) {}

    @PostMapping("/classification")
    Mono<ResponseEntity<Void>> classify(@PathVariable UUID feedback, @RequestBody Classify body, Caller caller) {
        var also = body.alsoNeeded() == null
                ? null
                : new FeedbackEvent.AlsoNeeded(
                        body.alsoNeeded().side(), body.alsoNeeded().what());
        return send(new ClassifyFeedback(feedback, body.category(), body.lead(), also), caller);
    }

    @PostMapping("/reroute")
    Mono<ResponseEntity<Void>> reroute(@PathVariable UUID feedback, @RequestBody Reroute body, Caller caller) {
        return send(
                new RerouteFeedback(feedback, body.to(), body.reason(), body.evidence()),
                caller.withReason(body.evidence()));
    }

    @PostMapping("/pass")
    Mono<ResponseEntity<Void>> pass(@PathVariable UUID feedback, @RequestBody Pass body, Caller caller) {
        return send(new PassFeedback(feedback, body.personId()), caller);
    }

    /** An owner says in the joint triage which side should lead. */
    @PostMapping("/triage")
    Mono<ResponseEntity<Void>> speak(@PathVariable UUID feedback, @RequestBody Voice body, Caller caller) {
        return send(new SpeakInTriage(feedback, body.lead(), body.text()), caller);
    }

    /** The manager names the leading side. */
    @PostMapping("/lead")
    Mono<ResponseEntity<Void>> lead(@PathVariable UUID feedback, @RequestBody Lead body, Caller caller) {
        return send(new NameLead(feedback, body.lead(), body.text()), caller);
    }

    @PostMapping("/links")
    Mono<ResponseEntity<Void>> link(@PathVariable UUID feedback, @RequestBody Link body, Caller caller) {
        return requirement(feedback, body.requirement())
                .flatMap(requirement -> send(new LinkFeedback(feedback, requirement), caller));
    }

    /** @param requirement an id or a key */
    @DeleteMapping("/links/{requirement}")
    Mono<ResponseEntity<Void>> unlink(@PathVariable UUID feedback, @PathVariable String requirement, Caller caller) {
        return requirement(feedback, requirement).flatMap(id -> send(new UnlinkFeedback(feedback, id), caller));
    }

    @PostMapping("/answer")
    Mono<ResponseEntity<Void>> answer(@PathVariable UUID feedback, @RequestBody Text body, Caller caller) {
        return send(new AnswerFeedback(feedback, body.text()), caller);
    }

    @PostMapping("/close")
    Mono<ResponseEntity<Void>> close(@PathVariable UUID feedback, Caller caller) {
        return send(new CloseFeedback(feedback), caller);
    }

    @PostMapping("/reopen")
    Mono<ResponseEntity<Void>> reopen(@PathVariable UUID feedback, @RequestBody Reason body, Caller caller) {
        return send(new ReopenFeedback(feedback, body.reason()), caller.withReason(body.reason()));
    }

    /** For ever: nobody can read again who somebody without an account was, or what they said. */
    @PostMapping("/reporter/erase")
    Mono<ResponseEntity<Void>> erase(@PathVariable UUID feedback, @RequestBody Reason body, Caller caller) {
        return send(new EraseReporter(feedback), caller.withReason(body.reason()));
    }

    private Mono<UUID> requirement(UUID feedback, String idOrKey) {
        return items.at(feedback, null)
                .flatMap(fold -> requirements.idOf(fold.state().subject().productId(), idOrKey));
    }

    private Mono<ResponseEntity<Void>> send(FeedbackCommand command, Caller caller) {
        return items.send(command, caller).map(answers::of);
    }
}
