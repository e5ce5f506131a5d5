package io.tandem.requirements.due;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.requirement.application.RequirementDesk;
import io.tandem.requirements.requirement.domain.RequirementCommand.ExpireHandoff;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Looks once a second, in every instance. The requirement refuses before the due instant and yields nothing for what is
 * no longer open, so one event results whoever fires, and none is missed by a restart.
 */
@Component
class ExpireDueOffers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExpireDueOffers.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final DueOffers due;
    private final RequirementDesk requirements;
    private final Clock clock;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("due-offers").factory());
    private volatile boolean running;

    ExpireDueOffers(DueOffers due, RequirementDesk requirements, Clock clock) {
        this.due = due;
        this.requirements = requirements;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        var _ = ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            due.until(clock.instant()).concatMap(this::expire).blockLast(PATIENCE);
        } catch (RuntimeException e) {
            LOG.warn("due offers could not be looked at, next try in a second: {}", e.getMessage());
        }
    }

    private Mono<?> expire(DueOffers.Due offer) {
        var caller = Caller.clock("requirements-service", Commands.newId());
        return requirements
                .send(new ExpireHandoff(offer.requirement(), offer.handoff()), caller, Reply.done())
                .onErrorComplete(RuleViolated.class); // not due by the decision's clock: the next tick asks again
    }

    @Override
    public void stop() {
        running = false;
        ticker.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
