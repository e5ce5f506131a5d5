package io.tandem.requirements.contract.application;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.platform.command.Caller;
import io.tandem.platform.command.Commands;
import io.tandem.platform.command.Reply;
import io.tandem.requirements.contract.domain.ContractCommand.AlarmSunset;
import io.tandem.requirements.contract.domain.ContractEvent;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRetired;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetNeared;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Fields that will go, by the instant their readers are to be alarmed: collection {@code due-sunsets}. Looks once a
 * second, in every instance; the contract refuses before the time and says nothing twice, so one alarm results.
 */
@Component
@ProcessingGroup("requirements.sunsets")
class Sunsets implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Sunsets.class);
    private static final Duration NOTICE = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoCollection<Document> sunsets;
    private final ContractDesk contracts;
    private final Clock clock;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("due-sunsets").factory());
    private volatile boolean running;

    Sunsets(MongoDatabase database, ContractDesk contracts, Clock clock) {
        this.sunsets = database.getCollection("due-sunsets");
        this.contracts = contracts;
        this.clock = clock;
        Mono.from(sunsets.createIndex(Indexes.ascending("at"))).block();
    }

    @EventHandler
    void on(ContractEvent event) {
        switch (event) {
            case FieldSunsetSet e -> {
                var due = new Document("_id", e.sunsetId().toString())
                        .append("contract", e.contractId().toString())
                        .append("at", Date.from(e.until().minus(NOTICE)));
                Mono.from(sunsets.replaceOne(eq("_id", due.get("_id")), due, new ReplaceOptions().upsert(true)))
                        .block();
            }
            case FieldSunsetNeared e ->
                Mono.from(sunsets.deleteOne(eq("_id", e.sunsetId().toString()))).block();
            case ContractRetired e ->
                Mono.from(sunsets.deleteMany(eq("contract", e.contractId().toString())))
                        .block();
            default -> {
                // no field goes by it
            }
        }
    }

    @Override
    public void start() {
        running = true;
        var _ = ticker.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    private void tick() {
        try {
            due(clock.instant()).concatMap(this::alarm).blockLast(PATIENCE);
        } catch (RuntimeException e) {
            LOG.warn("due sunsets could not be looked at, next try in a second: {}", e.getMessage());
        }
    }

    private Flux<Document> due(Instant now) {
        return Flux.from(sunsets.find(lte("at", Date.from(now)))
                .sort(Sorts.ascending("at"))
                .limit(100));
    }

    private Mono<?> alarm(Document due) {
        var command =
                new AlarmSunset(UUID.fromString(due.getString("contract")), UUID.fromString(due.getString("_id")));
        return contracts
                .send(command, Caller.clock("requirements-service", Commands.newId()), Reply.done())
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
