package io.tandem.platform.kafka;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.ForeignEvent;
import io.tandem.ledger.Inbox;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchAcknowledgingConsumerAwareMessageListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Appends foreign events to the inbox before their offsets are committed. A record that is no CloudEvent of ours goes
 * to the topic's dead letters with the reason; everything else is kept in order by the inbox.
 */
final class KafkaReceiver implements BatchAcknowledgingConsumerAwareMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaReceiver.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Inbox inbox;
    private final Producer<String, byte[]> deadLetters;
    private final Counter received;
    private final Counter dead;

    KafkaReceiver(Inbox inbox, Producer<String, byte[]> deadLetters, MeterRegistry meters) {
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.received = meters.counter("tandem.received.events");
        this.dead = meters.counter("tandem.dead.letter.events");
    }

    @Override
    public void onMessage(
            List<ConsumerRecord<String, byte[]>> records,
            @org.jspecify.annotations.Nullable Acknowledgment acknowledgment,
            @org.jspecify.annotations.Nullable Consumer<?, ?> consumer) {
        var events = new ArrayList<ForeignEvent>(records.size());
        for (var record : records) {
            try {
                events.add(CloudEvents.read(record));
            } catch (IllegalArgumentException e) {
                setAside(record, e);
            }
        }
        var appended = inbox.receive(events).block(PATIENCE);
        received.increment(appended == null ? 0 : appended);
        if (acknowledgment != null) {
            acknowledgment.acknowledge();
        }
    }

    private void setAside(ConsumerRecord<String, byte[]> record, IllegalArgumentException reason) {
        LOG.warn(
                "{}-{}@{} is not a CloudEvent of ours ({}); kept in the dead letters",
                record.topic(),
                record.partition(),
                record.offset(),
                reason.getMessage());
        var letter =
                new ProducerRecord<>(record.topic() + "-dlt", null, record.key(), record.value(), record.headers());
        letter.headers()
                .add(
                        "tandem-reason",
                        String.valueOf(reason.getMessage()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        letter.headers()
                .add(
                        "tandem-offset",
                        (record.partition() + "@" + record.offset()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try {
            deadLetters.send(letter).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while setting a record aside", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the dead letter was not acknowledged", e);
        }
        dead.increment();
    }
}
