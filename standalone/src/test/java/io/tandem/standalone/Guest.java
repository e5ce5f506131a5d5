package io.tandem.standalone;

import io.tandem.standalone.demo.Api;
import io.tandem.standalone.demo.SampleLoader;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Somebody who is invited for one test, with a session and a personal token that may do whatever the person may. */
record Guest(String id, Api session, String tokenId, String token) {

    static Guest invited(String word) {
        var login = word + "." + UUID.randomUUID().toString().substring(0, 8);
        var link = Demo.as("admin")
                .post("/api/v1/people", Map.of("login", login, "name", login), null)
                .orThrow()
                .text("/link");
        var path = "/api/v1/invitations/" + link.replaceFirst(".*/", "");
        Demo.nobody()
                .post(path, Map.of("password", SampleLoader.PASSWORD), null)
                .orThrow();
        return of(Demo.nobody().signIn(login, SampleLoader.PASSWORD));
    }

    static Guest of(Api session) {
        var token = token(session, Duration.ofHours(1));
        return new Guest(
                session.get("/api/v1/session").orThrow().text("/id"), session, token.id(), token.text("/token"));
    }

    static io.tandem.standalone.demo.Answer token(Api session, Duration life) {
        var body = Map.of(
                "label",
                "door",
                "scope",
                "ADMINISTER",
                "expiresAt",
                Instant.now().plus(life).toString());
        return session.post("/api/v1/tokens", body, null).orThrow();
    }

    /** The same person by the token. */
    Api api() {
        return Demo.nobody().with(header());
    }

    Map<String, String> header() {
        return bearer(token);
    }

    static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }
}
