package io.tandem.platform.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import io.tandem.ledger.Inbox;
import io.tandem.platform.TandemProperties;
import io.tandem.platform.view.Processors;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;
import tools.jackson.databind.json.JsonMapper;

/** The service's topic and its dead letters, the producer that acknowledges all, and the way into the inbox. */
@Configuration(proxyBeanMethods = false)
public class KafkaConfiguration {

    /** Where the audit logs' checkpoints are kept, the last of each for ever. */
    public static final String CHECKPOINTS = "tandem.audit.v1";

    private static final Duration RETENTION = Duration.ofDays(14);

    @Bean
    Topics tandemTopics(TandemProperties tandem) {
        var names = new ArrayList<>(tandem.kafka().reads());
        if (tandem.kafka().topic() != null) {
            names.add(tandem.kafka().topic());
        }
        var topics = new ArrayList<NewTopic>();
        for (var name : names) {
            topics.add(topic(name, tandem.kafka().partitions(), tandem));
            topics.add(topic(name + "-dlt", 1, tandem));
        }
        topics.add(new NewTopic(CHECKPOINTS, 1, tandem.kafka().replicas())
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT)));
        return new Topics(tandem.kafka().bootstrap(), topics);
    }

    private static NewTopic topic(String name, int partitions, TandemProperties tandem) {
        return new NewTopic(name, partitions, tandem.kafka().replicas())
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, Long.toString(RETENTION.toMillis())));
    }

    @Bean
    Hearing hearing(TandemProperties tandem, Inbox inbox, Processors processors, Clock clock, MeterRegistry meters) {
        return new Hearing(tandem, inbox, processors, clock, meters);
    }

    @Bean(destroyMethod = "close")
    Producer<String, byte[]> tandemProducer(TandemProperties tandem) {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        tandem.kafka().bootstrap(),
                        ProducerConfig.CLIENT_ID_CONFIG,
                        tandem.instanceName(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        20_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        25_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    @Bean
    @ConditionalOnProperty("tandem.kafka.topic")
    KafkaPublisher kafkaPublisher(
            Producer<String, byte[]> producer,
            TandemProperties tandem,
            ObjectProvider<Translation<?>> translations,
            JsonMapper json,
            MeterRegistry meters) {
        var topic = java.util.Objects.requireNonNull(tandem.kafka().topic());
        return new KafkaPublisher(
                producer, topic, tandem.source(), translations.orderedStream().toList(), json, meters);
    }

    @Bean
    @ConditionalOnProperty("tandem.kafka.reads[0]")
    ConcurrentMessageListenerContainer<String, byte[]> inboxReceiver(
            TandemProperties tandem, Inbox inbox, Producer<String, byte[]> producer, MeterRegistry meters) {
        var consumers = new DefaultKafkaConsumerFactory<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        tandem.kafka().bootstrap(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                        tandem.instanceName(),
                        ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                        10_000,
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        5_000,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        500),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var properties = new ContainerProperties(tandem.kafka().reads().toArray(String[]::new));
        properties.setGroupId(tandem.service() + ".inbox");
        properties.setAckMode(ContainerProperties.AckMode.MANUAL);
        properties.setMessageListener(new KafkaReceiver(inbox, producer, meters));
        properties.setShutdownTimeout(5_000);
        var container = new ConcurrentMessageListenerContainer<>(consumers, properties);
        container.setBeanName("inbox");
        var forEver = new ExponentialBackOff(100, 2);
        forEver.setMaxInterval(5_000);
        container.setCommonErrorHandler(new DefaultErrorHandler(forEver));
        return container;
    }
}
