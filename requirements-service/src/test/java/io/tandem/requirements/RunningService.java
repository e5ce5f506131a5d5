package io.tandem.requirements;

import io.tandem.platform.testing.TestStack;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The whole service on a real store and a real broker; what every IT here starts from. One context for all of them. */
@SpringBootTest(
        classes = RequirementsApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=requirements-service")
public abstract class RunningService {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry properties) {
        TestStack.register(properties);
    }

    /** A client signed in as a person. */
    protected WebTestClient as(UUID person) {
        return client(TestStack.tokens().of(person));
    }

    protected WebTestClient asAdministrator(UUID person) {
        return client(TestStack.tokens().administrator(person));
    }

    private WebTestClient client(String token) {
        return WebTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .defaultHeader("Authorization", "Bearer " + token)
                .build();
    }

    /** Sends a JSON body (or none) below {@code /api/v1}. */
    protected static WebTestClient.ResponseSpec send(
            WebTestClient http, HttpMethod method, String path, @Nullable Object body, String... headers) {
        var request = http.method(method).uri("/api/v1" + path);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON)
                        .bodyValue(body)
                        .exchange();
    }

    protected static WebTestClient.ResponseSpec post(WebTestClient http, String path, @Nullable Object body) {
        return send(http, HttpMethod.POST, path, body);
    }

    protected static WebTestClient.ResponseSpec put(WebTestClient http, String path, Object body) {
        return send(http, HttpMethod.PUT, path, body);
    }

    protected static WebTestClient.ResponseSpec get(WebTestClient http, String path) {
        return send(http, HttpMethod.GET, path, null);
    }

    /** The path of what was created, below {@code /api/v1}. */
    protected static String created(WebTestClient.ResponseSpec answer) {
        var location = answer.expectStatus()
                .isCreated()
                .returnResult(Void.class)
                .getResponseHeaders()
                .getLocation();
        return Objects.requireNonNull(location).getPath().substring("/api/v1".length());
    }
}
