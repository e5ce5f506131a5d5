package io.tandem.platform.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.CommitLog;
import io.tandem.ledger.EventCodec;
import io.tandem.ledger.EventTypes;
import io.tandem.ledger.Inbox;
import io.tandem.ledger.LedgerStorageEngine;
import io.tandem.ledger.LedgerTokenStore;
import io.tandem.ledger.LruCache;
import io.tandem.ledger.PersonalKeys;
import io.tandem.ledger.Snapshots;
import io.tandem.platform.TandemProperties;
import io.tandem.platform.blob.Blobs;
import io.tandem.platform.command.Commands;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of one service: its own database, log, inbox, tokens, and the lease of this instance. */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    /** Aggregates kept in memory. */
    private static final int AGGREGATES = 10_000;

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    MongoClient mongoClient(TandemProperties tandem) {
        return MongoClients.create(MongoClientSettings.builder()
                .applicationName(tandem.instanceName())
                .applyConnectionString(new ConnectionString(tandem.mongo().uri()))
                .applyToClusterSettings(c -> c.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToSocketSettings(
                        s -> s.connectTimeout(2, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    MongoDatabase database(MongoClient client, TandemProperties tandem) {
        return client.getDatabase(tandem.service());
    }

    @Bean
    InstanceLease instanceLease(MongoDatabase database, TandemProperties tandem, Clock clock) {
        return new InstanceLease(database, tandem.instanceName(), clock);
    }

    @Bean(destroyMethod = "close")
    CommitLog commitLog(MongoDatabase database, Clock clock) {
        return new CommitLog(database, clock);
    }

    @Bean
    PersonalKeys personalKeys(MongoDatabase database) {
        return new PersonalKeys(database);
    }

    @Bean
    EventCodec eventCodec(EventTypes types, PersonalKeys keys) {
        return new EventCodec(types, keys);
    }

    @Bean
    LedgerStorageEngine storageEngine(
            CommitLog log, EventCodec codec, MongoDatabase database, ListableBeanFactory beans) {
        return new LedgerStorageEngine(log, codec, new Snapshots(database, bindings(beans)));
    }

    private static List<Class<?>> bindings(ListableBeanFactory beans) {
        var classes = new ArrayList<Class<?>>();
        for (var name : beans.getBeanNamesForAnnotation(Aggregate.class)) {
            var type = beans.getType(name);
            if (type != null && type.isAnnotationPresent(Aggregate.class)) {
                classes.add(type);
            }
        }
        return classes;
    }

    /** Named in each binding's {@code @Aggregate(snapshotTriggerDefinition = "everyHundredEvents")}. */
    @Bean
    SnapshotTriggerDefinition everyHundredEvents(Snapshotter snapshotter) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, 100);
    }

    @Bean
    EmbeddedEventStore eventStore(LedgerStorageEngine engine, TandemProperties tandem) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(tandem.poll().toMillis())
                .timeUnit(TimeUnit.MILLISECONDS)
                .cachedEvents(2_000)
                .build();
    }

    @Bean
    Blobs blobs(MongoDatabase database, Clock clock) {
        return new Blobs(database, clock);
    }

    @Bean
    LedgerTokenStore tokenStore(MongoDatabase database, TandemProperties tandem, Clock clock) {
        // A crashed holder of the same instance name is followed at once: the lease has kept two from running.
        return new LedgerTokenStore(database, tandem.instanceName(), Duration.ofSeconds(5), clock);
    }

    @Bean(destroyMethod = "close")
    Inbox inbox(MongoDatabase database, Clock clock, TandemProperties tandem) {
        return new Inbox(database, clock, tandem.poll());
    }

    /** Named in each binding's {@code @Aggregate(cache = "aggregateCache")}. */
    @Bean
    Cache aggregateCache() {
        return new LruCache(AGGREGATES);
    }

    @Bean
    Commands commands(CommandBus bus, CommitLog log, Cache aggregateCache, Clock clock, MeterRegistry meters) {
        return new Commands(bus, log, aggregateCache, clock, meters);
    }
}
