package io.tandem.platform;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a service must be told.
 *
 * @param service the context's name: {@code requirements}, {@code planning}, {@code feedback}, {@code gateway}; also
 *     its database and the prefix of its processors
 * @param instance this instance's own name; the service's name where there is one instance, the StatefulSet's ordinal
 *     name on Kubernetes
 * @param poll how soon this instance sees what other instances of its service append; its own it sees at once
 * @param mongo where the store is
 * @param kafka where the broker is and which topics are read
 * @param security how callers are recognised
 */
@ConfigurationProperties("tandem")
public record TandemProperties(
        String service,
        @Nullable String instance,
        @DefaultValue("50ms") Duration poll,
        @DefaultValue Mongo mongo,
        @DefaultValue Kafka kafka,
        @DefaultValue Security security) {

    /** @param uri a MongoDB connection string; majority and journal are asked for on every append whatever it says */
    public record Mongo(
            @DefaultValue("mongodb://127.0.0.1:27117") String uri) {}

    /**
     * @param bootstrap broker addresses
     * @param topic the topic this service writes, or null where it writes none
     * @param reads the topics this service reads into its inbox
     * @param partitions of a topic this service creates
     * @param replicas of a topic this service creates
     */
    public record Kafka(
            @DefaultValue("127.0.0.1:19092") String bootstrap,
            @Nullable String topic,
            @DefaultValue java.util.List<String> reads,
            @DefaultValue("3") int partitions,
            @DefaultValue("1") short replicas) {}

    /**
     * @param jwks where the gateway's public keys are read
     * @param rolesHeard whether who may do what is folded from others' events, and so may be out of date
     */
    public record Security(
            @DefaultValue("http://127.0.0.1:8080/.well-known/jwks.json")
            URI jwks,

            @DefaultValue("false") boolean rolesHeard) {}

    public String instanceName() {
        return instance == null ? service : instance;
    }

    /** The CloudEvents source of this service: {@code /requirements-service}. */
    public String source() {
        return service.equals("gateway") ? "/gateway" : "/" + service + "-service";
    }
}
