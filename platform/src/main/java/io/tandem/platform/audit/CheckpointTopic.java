package io.tandem.platform.audit;

import io.tandem.ledger.audit.Outside;
import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.SignedNote;
import io.tandem.platform.kafka.KafkaConfiguration;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checkpoints on Kafka: topic {@code tandem.audit.v1}, key = service, value = the signed note. Compacted, so each log's last
 * one stays for ever.
 */
final class CheckpointTopic implements Outside {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointTopic.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Producer<String, byte[]> producer;
    private final String bootstrap;
    private final String service;

    CheckpointTopic(Producer<String, byte[]> producer, String bootstrap, String service) {
        this.producer = producer;
        this.bootstrap = bootstrap;
        this.service = service;
    }

    @Override
    public List<SignedNote> told() {
        var notes = new ArrayList<SignedNote>();
        var partition = new TopicPartition(KafkaConfiguration.CHECKPOINTS, 0);
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis(),
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        (int) PATIENCE.toMillis() / 2),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                for (var told : consumer.poll(Duration.ofMillis(200))) {
                    if (service.equals(told.key())) {
                        read(told.value(), notes);
                    }
                }
            }
        }
        return notes;
    }

    /** Whoever may write to Kafka may write anything: what is no checkpoint is none of ours. */
    private static void read(byte[] value, List<SignedNote> into) {
        try {
            into.add(SignedNote.parse(new String(value, StandardCharsets.UTF_8)));
        } catch (Malformed e) {
            LOG.warn("{} holds something that is no checkpoint: {}", KafkaConfiguration.CHECKPOINTS, e.getMessage());
        }
    }

    @Override
    public void tell(SignedNote checkpoint) {
        try {
            producer.send(new ProducerRecord<>(
                            KafkaConfiguration.CHECKPOINTS,
                            0,
                            service,
                            checkpoint.toString().getBytes(StandardCharsets.UTF_8)))
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka acknowledges a checkpoint", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not take a checkpoint", e);
        }
    }
}
