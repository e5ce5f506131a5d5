package io.tandem.standalone.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's HTTP API as one person uses it: nobody before {@link #signIn}, then that person. */
public final class Api {
    /** The same request is the same bytes, always: an Idempotency-Key is held against them. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client;
    private final URI gateway;
    private final Map<String, String> credentials;

    private Api(HttpClient client, URI gateway, Map<String, String> credentials) {
        this.client = client;
        this.gateway = gateway;
        this.credentials = credentials;
    }

    /** @param gateway for example {@code http://127.0.0.1:8080} */
    public static Api of(URI gateway) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
        return new Api(client, gateway, Map.of());
    }

    /** The same API as somebody else: with these headers on every request. */
    public Api with(Map<String, String> headers) {
        return new Api(client, gateway, headers);
    }

    /** @throws Refused where login or password are wrong */
    public Api signIn(String login, String password) {
        var answer = post("/api/v1/session", Map.of("login", login, "password", password), null)
                .orThrow();
        var cookie = answer.header("Set-Cookie").replaceFirst(";.*", "");
        return with(Map.of("Cookie", cookie, "X-CSRF-Token", answer.text("/csrf")));
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** @param key the Idempotency-Key, or null for none */
    public Answer post(String path, @Nullable Object body, @Nullable String key) {
        return send("POST", path, body, key == null ? Map.of() : Map.of("Idempotency-Key", key));
    }

    public Answer put(String path, Object body, Map<String, String> headers) {
        return send("PUT", path, body, headers);
    }

    public Answer patch(String path, Object body, Map<String, String> headers) {
        return send("PATCH", path, body, headers);
    }

    /** Any request; a body is sent as JSON, a {@link String} as it stands. */
    public Answer send(String method, String path, @Nullable Object body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE);
        credentials.forEach(request::setHeader);
        request.setHeader("Accept-Language", "en");
        if (body == null) {
            request.method(method, BodyPublishers.noBody());
        } else {
            request.setHeader(
                    "Content-Type", method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
            var text = body instanceof String raw ? raw : JSON.writeValueAsString(body);
            request.method(method, BodyPublishers.ofString(text));
        }
        headers.forEach(request::setHeader);
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(method + " " + path, response.statusCode(), response.headers(), json(response));
        } catch (IOException failure) {
            throw new UncheckedIOException("%s %s: %s".formatted(method, path, failure), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        var type = response.headers().firstValue("Content-Type").orElse("");
        return type.matches("application/([a-z.+-]*\\+)?json(;.*)?")
                        && !response.body().isEmpty()
                ? JSON.readTree(response.body())
                : JSON.getNodeFactory().stringNode(response.body());
    }
}
