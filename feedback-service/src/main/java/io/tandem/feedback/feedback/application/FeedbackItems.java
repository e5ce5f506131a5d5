package io.tandem.feedback.feedback.application;

import io.tandem.feedback.feedback.domain.Feedback;
import io.tandem.feedback.feedback.domain.FeedbackCommand;
import io.tandem.feedback.feedback.domain.FeedbackEvent;
import io.tandem.feedback.feedback.domain.FeedbackEvent.FeedbackSubmitted;
import io.tandem.feedback.feedback.domain.FeedbackFacts;
import io.tandem.feedback.requirement.Requirements;
import io.tandem.feedback.team.Teams;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.Folds;
import io.tandem.ledger.Folds.Fold;
import io.tandem.ledger.Recorded;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Outcome;
import io.tandem.platform.command.Reply;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Feedback as it is and was, never older than the last write; and commands to it, with the facts they need. What people
 * said is read from the log each time, so that nothing of it outlives a person's key.
 */
@Component
public class FeedbackItems {

    static final String AGGREGATE = "Feedback";

    private final Folds<Feedback> folds;
    private final Teams teams;
    private final Requirements requirements;
    private final Commands commands;
    private final Clock clock;

    FeedbackItems(
            CommitLog log, EventCodec codec, Teams teams, Requirements requirements, Commands commands, Clock clock) {
        this.folds = new Folds<>(
                log, codec, Feedback.NONE, (feedback, event) -> feedback.evolve((FeedbackEvent) event), 1_000);
        this.teams = teams;
        this.requirements = requirements;
        this.commands = commands;
        this.clock = clock;
    }

    static String stream(UUID feedbackId) {
        return AGGREGATE + "/" + feedbackId;
    }

    /** As it is, or was at an instant; {@link Feedback#NONE} at sequence -1 where there is none. */
    public Mono<Fold<Feedback>> at(UUID feedbackId, @Nullable Instant asOf) {
        return asOf == null ? folds.current(stream(feedbackId)) : folds.asOf(stream(feedbackId), asOf);
    }

    /** Everything that happened to it. */
    public Flux<Recorded> history(UUID feedbackId, @Nullable Instant asOf) {
        return folds.history(stream(feedbackId), asOf);
    }

    /** What was said, by whom; empty texts where the person was erased. */
    public Mono<FeedbackSubmitted> said(UUID feedbackId) {
        return history(feedbackId, null).next().map(Recorded::event).cast(FeedbackSubmitted.class);
    }

    public Mono<Outcome> submit(FeedbackCommand.SubmitFeedback command, Caller caller, Reply<Feedback> reply) {
        return facts(command.productId(), null)
                .flatMap(facts -> commands.send(AGGREGATE, command.feedbackId(), command, facts, caller, reply));
    }

    public Mono<Outcome> send(FeedbackCommand command, Caller caller) {
        var named = command instanceof FeedbackCommand.LinkFeedback link ? link.requirementId() : null;
        return at(command.feedbackId(), null)
                .flatMap(fold -> facts(fold.state().subject().productId(), named))
                .flatMap(facts -> commands.send(AGGREGATE, command.feedbackId(), command, facts, caller));
    }

    private Mono<FeedbackFacts> facts(UUID productId, @Nullable UUID requirement) {
        Mono<Set<UUID>> known = requirement == null
                ? Mono.just(Set.of())
                : requirements
                        .of(requirement)
                        .filter(told -> told.productId().equals(productId))
                        .map(told -> Set.of(told.id()))
                        .defaultIfEmpty(Set.of());
        return Mono.zip(teams.of(productId), known, teams.twoWorkingDaysAfter(clock.instant(), productId))
                .map(facts -> new FeedbackFacts(facts.getT1(), facts.getT2(), facts.getT3()));
    }
}
