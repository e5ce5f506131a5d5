package io.tandem.gateway;

import io.tandem.embeddedkafka.EmbeddedKafka;
import io.tandem.embeddedmongo.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A gateway on a real store and a real broker, one for all tests of this JVM, and ways to come in. */
public final class TestGateway {

    public static final String ADMIN_PASSWORD = "a tandem has two saddles";

    private static final EmbeddedKafka KAFKA = EmbeddedKafka.temporary();
    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final Services SERVICES = new Services();
    private static final Path LINK = temporary();

    private TestGateway() {}

    public static void register(DynamicPropertyRegistry properties) {
        properties.add("spring.config.name", () -> "gateway");
        properties.add("tandem.mongo.uri", TestGateway::mongo);
        properties.add("tandem.kafka.bootstrap", KAFKA::bootstrapServers);
        properties.add("management.server.port", () -> 0);
        properties.add("tandem.sign-in.link-file", LINK::toString);
        properties.add("tandem.sign-in.public-url", () -> "http://127.0.0.1:8080");
        properties.add("tandem.services.requirements", () -> SERVICES.uri("requirements"));
        properties.add("tandem.services.planning", () -> SERVICES.uri("planning"));
        properties.add("tandem.services.feedback", () -> SERVICES.uri("feedback"));
        properties.add("tandem.services.timeout", () -> "2s");
    }

    public static Services services() {
        return SERVICES;
    }

    public static String mongo() {
        return MONGO.uri();
    }

    public static String kafka() {
        return KAFKA.bootstrapServers();
    }

    public static WebTestClient client(int port) {
        return WebTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    /** Signs the administrator in; the first time, the one-time link is used before. */
    public static synchronized SignedIn administrator(int port) {
        var http = client(port);
        if (Files.exists(LINK)) {
            try {
                accept(port, Files.readString(LINK).strip(), ADMIN_PASSWORD);
                Files.delete(LINK);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return signIn(http, "admin", ADMIN_PASSWORD);
    }

    /** Invites a person, opens the link and signs in. */
    public static SignedIn person(int port, String login) {
        var invited = administrator(port)
                .post("/api/v1/people", Map.of("login", login, "name", "姓名 " + login))
                .expectStatus()
                .isCreated()
                .expectBody(Map.class)
                .returnResult()
                .getResponseBody();
        accept(port, (String) invited.get("link"), passwordOf(login));
        return signIn(client(port), login, passwordOf(login));
    }

    public static String passwordOf(String login) {
        return "everybody's long password, number " + login.hashCode();
    }

    private static void accept(int port, String link, String password) {
        client(port)
                .post()
                .uri("/api/v1/invitations/{token}", link.substring(link.lastIndexOf('/') + 1))
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("password", password))
                .exchange()
                .expectStatus()
                .isNoContent();
    }

    public static SignedIn signIn(WebTestClient http, String login, String password) {
        var answer = http.post()
                .uri("/api/v1/session")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(Map.of("login", login, "password", password))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Map.class)
                .returnResult();
        var me = answer.getResponseBody();
        return new SignedIn(
                http,
                (String) me.get("id"),
                answer.getResponseCookies().getFirst("__Host-tandem").getValue(),
                (String) me.get("csrf"));
    }

    /** Somebody with a session. */
    public record SignedIn(WebTestClient http, String id, String cookie, String csrf) {

        public WebTestClient.ResponseSpec get(String uri, Object... values) {
            return http.get().uri(uri, values).cookie("__Host-tandem", cookie).exchange();
        }

        public WebTestClient.ResponseSpec post(String uri, Object body) {
            return http.post()
                    .uri(uri)
                    .cookie("__Host-tandem", cookie)
                    .header("X-CSRF-Token", csrf)
                    .contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(body)
                    .exchange();
        }

        public WebTestClient.ResponseSpec delete(String uri) {
            return http.delete()
                    .uri(uri)
                    .cookie("__Host-tandem", cookie)
                    .header("X-CSRF-Token", csrf)
                    .exchange();
        }
    }

    public static String bearer(String token) {
        return "Bearer " + token;
    }

    /** Waits for a condition, at most 20 seconds; fails naming what was waited for. */
    public static void until(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + 20_000_000_000L;
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("waited 20 s in vain until " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("tandem-gateway").resolve("link");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
