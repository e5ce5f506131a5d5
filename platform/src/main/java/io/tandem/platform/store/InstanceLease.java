package io.tandem.platform.store;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/**
 * One running holder per instance name: the name is leased in the store at start and renewed while the service runs.
 * A second holder waits for one lease time (the first may have crashed) and then refuses to start.
 */
final class InstanceLease implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceLease.class);
    private static final Duration LEASE = Duration.ofSeconds(5);
    private static final Duration RENEWAL = Duration.ofMillis(1_500);
    private static final int DUPLICATE_KEY = 11000;

    private final MongoCollection<Document> leases;
    private final String instance;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lease").factory());
    private volatile boolean running;

    InstanceLease(MongoDatabase database, String instance, Clock clock) {
        this.leases = database.getCollection("instances");
        this.instance = instance;
        this.clock = clock;
    }

    @Override
    public void start() {
        var deadline = clock.instant().plus(LEASE).plusSeconds(1);
        while (!claim()) {
            if (clock.instant().isAfter(deadline)) {
                throw new IllegalStateException("实例名 " + instance + " 已被另一个正在运行的进程占用，请改用别的 tandem.instance。 "
                        + "The instance name " + instance
                        + " is held by another running process; choose another tandem.instance.");
            }
            pause();
        }
        running = true;
        var _ = renewals.scheduleWithFixedDelay(
                this::renew, RENEWAL.toMillis(), RENEWAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean claim() {
        var now = clock.instant();
        try {
            Mono.from(leases.updateOne(
                            Filters.and(
                                    Filters.eq("_id", instance),
                                    Filters.or(Filters.eq("holder", holder), Filters.lt("until", Date.from(now)))),
                            Updates.combine(
                                    Updates.set("holder", holder), Updates.set("until", Date.from(now.plus(LEASE)))),
                            new UpdateOptions().upsert(true)))
                    .block();
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCode() == DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }

    private void renew() {
        try {
            if (!claim()) {
                LOG.error("the lease of instance {} was taken by another process", instance);
            }
        } catch (RuntimeException e) {
            LOG.warn("the lease of instance {} could not be renewed: {}", instance, e.getMessage());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(250);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the instance's lease", e);
        }
    }

    @Override
    public void stop() {
        running = false;
        renewals.shutdownNow();
        Mono.from(leases.deleteOne(Filters.and(Filters.eq("_id", instance), Filters.eq("holder", holder))))
                .onErrorComplete()
                .block(Duration.ofSeconds(2));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
