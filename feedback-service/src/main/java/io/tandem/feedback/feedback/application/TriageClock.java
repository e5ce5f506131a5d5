package io.tandem.feedback.feedback.application;

import io.tandem.feedback.feedback.domain.FeedbackCommand.ReferTriage;
import io.tandem.feedback.inbox.FeedbackInbox;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the manager where the owners' time in a joint triage is over. Whoever asks first, the event is one. */
@Component
class TriageClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TriageClock.class);

    private final FeedbackInbox inbox;
    private final FeedbackItems items;
    private final Clock clock;
    private final Duration tick;
    private Disposable ticking = Disposables.disposed();

    TriageClock(
            FeedbackInbox inbox,
            FeedbackItems items,
            Clock clock,
            @Value("${tandem.feedback.triage-tick:10s}") Duration tick) {
        this.inbox = inbox;
        this.items = items;
        this.clock = clock;
        this.tick = tick;
    }

    @Override
    public void start() {
        ticking = Flux.interval(tick)
                .onBackpressureDrop()
                .concatMap(_ -> refer(), 1)
                .subscribe();
    }

    private Mono<Void> refer() {
        return inbox.overdueTriages(clock.instant())
                .concatMap(id -> items.send(new ReferTriage(id), Caller.clock("feedback-service", Commands.newId())))
                .onErrorResume(failure -> {
                    LOG.warn("a joint triage could not be referred; tried again in {}", tick, failure);
                    return Mono.empty();
                })
                .then();
    }

    @Override
    public void stop() {
        ticking.dispose();
    }

    @Override
    public boolean isRunning() {
        return !ticking.isDisposed();
    }
}
