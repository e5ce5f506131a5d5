package io.tandem.platform.kafka;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.Inbox;
import io.tandem.platform.TandemProperties;
import io.tandem.platform.view.Processors;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * How old what this service knows of others is: every two seconds the broker is asked how far its topics go, and once
 * the inbox and the views folded from it have come that far, what they show is as new as the question. Counted from the
 * start where nothing could be asked yet; a service whose roles are its own is never old.
 */
public final class Hearing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Hearing.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final long PATIENCE_SECONDS = 5;

    private final TandemProperties tandem;
    private final Inbox inbox;
    private final Processors processors;
    private final Clock clock;
    private volatile Instant heard;
    private volatile @Nullable Thread thread;

    Hearing(TandemProperties tandem, Inbox inbox, Processors processors, Clock clock, MeterRegistry meters) {
        this.tandem = tandem;
        this.inbox = inbox;
        this.processors = processors;
        this.clock = clock;
        this.heard = clock.instant();
        if (listens()) {
            Gauge.builder("tandem.hearing.age.seconds", this, h -> h.age().toMillis() / 1000.0)
                    .register(meters);
        }
    }

    /** Zero where roles are the service's own. */
    public Duration age() {
        return listens() ? Duration.between(heard, clock.instant()) : Duration.ZERO;
    }

    private boolean listens() {
        return tandem.security().rolesHeard();
    }

    @Override
    public void start() {
        heard = clock.instant();
        if (listens()) {
            thread = Thread.ofVirtual().name("hearing").start(this::run);
        }
    }

    private void run() {
        try (var admin = Admin.create(Map.of(
                "bootstrap.servers", tandem.kafka().bootstrap(), "client.id", tandem.instanceName() + "-hearing"))) {
            var question = new Question(clock.instant(), null, null);
            while (!Thread.currentThread().isInterrupted()) {
                question = pursue(question, admin);
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private record Question(
            Instant at,
            @Nullable Map<TopicPartition, Long> ends,
            @Nullable Long head) {}

    private Question pursue(Question question, Admin admin) throws InterruptedException {
        try {
            if (question.ends() == null) {
                return new Question(clock.instant(), ends(admin), null);
            }
            if (question.head() == null) {
                return received(question.ends(), admin)
                        ? new Question(
                                question.at(), question.ends(), inbox.head().block(PAUSE))
                        : question;
            }
            if (!processors.inboxShown(question.head())) {
                return question;
            }
            heard = question.at();
            return pursue(new Question(clock.instant(), null, null), admin);
        } catch (ExecutionException | TimeoutException | KafkaException | IllegalStateException e) {
            LOG.debug("nothing heard: {}", e.toString());
            return question;
        }
    }

    private Map<TopicPartition, Long> ends(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        admin.describeTopics(tandem.kafka().reads())
                .allTopicNames()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .forEach((topic, described) -> described
                        .partitions()
                        .forEach(p -> asked.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest())));
        var ends = new HashMap<TopicPartition, Long>();
        admin.listOffsets(asked)
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private boolean received(Map<TopicPartition, Long> ends, Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        var committed = admin.listConsumerGroupOffsets(tandem.service() + ".inbox")
                .partitionsToOffsetAndMetadata()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return ends.entrySet().stream().allMatch(end -> {
            var offset = committed.get(end.getKey());
            return (offset == null ? 0 : offset.offset()) >= end.getValue();
        });
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
