package io.tandem.gateway.access.signing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClients;
import io.tandem.gateway.TestGateway;
import io.tandem.gateway.access.SignInProperties;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningKeysIT {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final com.mongodb.reactivestreams.client.MongoClient client = MongoClients.create(TestGateway.mongo());
    private final com.mongodb.reactivestreams.client.MongoDatabase database =
            client.getDatabase("keys-" + UUID.randomUUID().toString().substring(0, 8));
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    };

    private SigningKeys instance() {
        return new SigningKeys(
                database,
                clock,
                new SignInProperties(
                        URI.create("http://127.0.0.1"),
                        Duration.ofHours(12),
                        Duration.ofDays(7),
                        null,
                        Duration.ofDays(30),
                        false));
    }

    private static String signing(SigningKeys keys) {
        return keys.current().block().getKeyID();
    }

    private static java.util.List<String> published(SigningKeys keys) {
        return keys.published().block().stream()
                .map(com.nimbusds.jose.jwk.JWK::getKeyID)
                .toList();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_new_key_is_published_before_it_signs_and_the_old_one_after_it_has_signed() {
        var keys = instance();
        var first = signing(keys);
        now.updateAndGet(t -> t.plus(Duration.ofDays(30)));
        assertThat(signing(keys)).as("the new key is not known everywhere yet").isEqualTo(first);
        assertThat(published(keys)).hasSize(2).contains(first);
        now.updateAndGet(t -> t.plus(SigningKeys.KNOWN_AFTER));
        var second = signing(keys);
        assertThat(second).isNotEqualTo(first);
        assertThat(published(keys)).as("what the old key signed is still valid").contains(first, second);
        now.updateAndGet(t -> t.plus(TokenSigner.LIFE.multipliedBy(2)).plusSeconds(31));
        assertThat(published(keys))
                .as("nothing of the old key is valid any more")
                .containsExactly(second);
    }

    @Test
    void all_instances_sign_with_the_same_key() {
        assertThat(signing(instance())).isEqualTo(signing(instance()));
    }
}
