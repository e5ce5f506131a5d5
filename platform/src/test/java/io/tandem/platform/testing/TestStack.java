package io.tandem.platform.testing;

import io.tandem.embeddedkafka.EmbeddedKafka;
import io.tandem.embeddedmongo.EmbeddedMongo;
import java.util.function.BooleanSupplier;
import org.springframework.test.context.DynamicPropertyRegistry;

/**
 * A store, a broker and a gateway's keys for the tests of one JVM; started once, ended with it. A MongoDB named in the
 * environment ({@code TANDEM_TEST_MONGO_URI}) is used instead of the embedded one.
 *
 * <p>In a test class: {@code @DynamicPropertySource static void stack(DynamicPropertyRegistry r) { TestStack.register(r); }}
 */
public final class TestStack {

    private static final EmbeddedKafka KAFKA = EmbeddedKafka.temporary();
    private static final Tokens TOKENS = new Tokens();
    private static final String MONGO = mongo();

    private TestStack() {}

    private static String mongo() {
        var named = System.getenv("TANDEM_TEST_MONGO_URI");
        return named == null ? EmbeddedMongo.inMemory().uri() : named;
    }

    public static void register(DynamicPropertyRegistry properties) {
        properties.add("tandem.mongo.uri", TestStack::mongoUri);
        properties.add("tandem.kafka.bootstrap", TestStack::kafka);
        properties.add("tandem.kafka.partitions", () -> 1);
        properties.add("tandem.security.jwks", TOKENS::jwksUri);
        properties.add("management.server.port", () -> 0);
    }

    public static String mongoUri() {
        return MONGO;
    }

    /** Bootstrap servers of the broker. */
    public static String kafka() {
        return KAFKA.bootstrapServers();
    }

    public static Tokens tokens() {
        return TOKENS;
    }

    /** Waits for a condition, at most 20 seconds; fails naming what was waited for. */
    public static void until(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited 20 s in vain until " + what);
            }
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted while waiting until " + what, e);
            }
        }
    }
}
