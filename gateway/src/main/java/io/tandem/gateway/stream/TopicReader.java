package io.tandem.gateway.stream;

import io.tandem.platform.TandemProperties;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads the four topics along, all partitions, in no group: every instance sees everything and commits nothing. At
 * start it reads back a bounded number of records, so that streams can be resumed across a restart of the gateway.
 */
@Component
final class TopicReader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration LOOK_FOR_PARTITIONS = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int READ_BACK = Changes.KEPT / 2;

    private final Changes changes;
    private final Audiences audiences;
    private final String bootstrap;
    private final Set<TopicPartition> assigned = new HashSet<>();
    private volatile @Nullable Thread thread;
    private volatile @Nullable Consumer<String, byte[]> consumer;

    TopicReader(Changes changes, Audiences audiences, TandemProperties tandem) {
        this.changes = changes;
        this.audiences = audiences;
        this.bootstrap = tandem.kafka().bootstrap();
    }

    @Override
    public void start() {
        var reader = Thread.ofPlatform().daemon().name("stream-reader").unstarted(this::run);
        thread = reader; // before it runs: it ends where it finds none
        reader.start();
    }

    private void run() {
        try (var kafka = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer = kafka;
            remember();
            readBack(kafka);
            readAlong(kafka);
        } catch (WakeupException | InterruptException _) {
            LOG.debug("the stream's reader stops");
        }
    }

    /** What was folded of teams before; the store may not be there yet. */
    private void remember() {
        while (thread != null) {
            try {
                audiences.load();
                return;
            } catch (RuntimeException e) {
                LOG.warn("the store does not answer yet: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    private void accept(ConsumerRecord<String, byte[]> record) {
        change(record).ifPresent(change -> {
            if (change.source() == Source.PEOPLE) {
                changes.person(change.subject());
            }
            changes.accept(change);
        });
    }

    private Optional<Change> change(ConsumerRecord<String, byte[]> record) {
        return Change.of(record)
                .map(change -> audiences.addressed(change, record.value() == null ? new byte[0] : record.value()));
    }

    private void readBack(Consumer<String, byte[]> kafka) {
        while (thread != null) {
            try {
                var partitions = partitions(kafka);
                if (partitions.isEmpty()) {
                    Thread.sleep(PAUSE);
                    continue;
                }
                assigned.addAll(partitions);
                kafka.assign(assigned);
                changes.begin(lastRecords(kafka));
                return;
            } catch (KafkaException e) {
                LOG.warn("the broker does not answer yet: {}", e.getMessage());
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private List<Change> lastRecords(Consumer<String, byte[]> kafka) {
        var beginnings = kafka.beginningOffsets(assigned);
        var ends = kafka.endOffsets(assigned);
        ends.forEach((partition, end) ->
                kafka.seek(partition, Math.max(beginnings.getOrDefault(partition, 0L), end - READ_BACK)));
        var found = new ArrayList<Change>();
        while (thread != null && ends.entrySet().stream().anyMatch(e -> kafka.position(e.getKey()) < e.getValue())) {
            kafka.poll(POLL).forEach(record -> change(record).ifPresent(found::add));
        }
        return found;
    }

    private void readAlong(Consumer<String, byte[]> kafka) {
        var lookedAt = System.nanoTime();
        while (thread != null) {
            try {
                kafka.poll(POLL).forEach(this::accept);
                changes.tick();
                if (System.nanoTime() - lookedAt > LOOK_FOR_PARTITIONS.toNanos()) {
                    lookedAt = System.nanoTime();
                    audiences.catchUp();
                    readNewPartitions(kafka);
                }
            } catch (WakeupException | InterruptException e) {
                throw e;
            } catch (RuntimeException e) { // whatever it is: a reader that is gone would leave every stream silent
                LOG.warn("the stream's reader tries again", e);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Topics that were made, or partitions that were added, after the start: from their beginning. */
    private void readNewPartitions(Consumer<String, byte[]> kafka) {
        var added = new HashSet<>(partitions(kafka));
        added.removeAll(assigned);
        if (!added.isEmpty()) {
            assigned.addAll(added);
            kafka.assign(assigned);
            kafka.seekToBeginning(added);
        }
    }

    private static Collection<TopicPartition> partitions(Consumer<String, byte[]> kafka) {
        var topics = kafka.listTopics();
        var found = new ArrayList<TopicPartition>();
        for (var source : Source.values()) {
            topics.getOrDefault(source.topic(), List.of())
                    .forEach(p -> found.add(new TopicPartition(p.topic(), p.partition())));
        }
        return found;
    }

    /** Before the web server's graceful shutdown, which would wait for streams that never end by themselves. */
    @Override
    public void stop() {
        thread = null;
        changes.end();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
