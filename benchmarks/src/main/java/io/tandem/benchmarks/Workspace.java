package io.tandem.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everything the load knows of Tandem's routes: signing in, one product, and the operations measured on it. */
final class Workspace {

    private static final String PASSWORD = "correct horse battery staple";
    private static final String PRODUCT = "BENCH";
    private static final int SLICES = 64;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String token;
    private final List<Drafted> drafted = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger titles = new AtomicInteger();

    /** A requirement and the version of its common text that was answered last; one connection at a time has it. */
    private static final class Drafted {
        final String path;
        volatile String etag;

        Drafted(String path, String etag) {
            this.path = path;
            this.etag = etag;
        }
    }

    /** Sets the administrator's password, signs in, takes a token, registers a product the administrator owns on both sides. */
    Workspace(RunningTandem tandem) throws Exception {
        token = token(tandem);
        try (var connection = new Connection(tandem.gatewayPort(), headers())) {
            var me = json(connection.send(Request.get("/api/v1/session")));
            var id = me.path("id").asString();
            connection
                    .send(Request.post("/api/v1/products", json("key", PRODUCT, "name", "Benchmark")))
                    .required();
            // The person travels to the requirements over Kafka first.
            patiently(connection, Request.post(product("/members"), """
                    {"personId":"%s","role":"MEMBER","sides":["FRONTEND","BACKEND"]}""".formatted(id)));
            for (var side : List.of("FRONTEND", "BACKEND")) {
                connection
                        .send(Request.put(product("/owners/" + side), json("personId", id)))
                        .required();
            }
        }
    }

    private static String token(RunningTandem tandem) throws Exception {
        try (var connection = new Connection(tandem.gatewayPort(), Map.of())) {
            connection
                    .send(Request.post("/api/v1/invitations/" + tandem.invitation(), json("password", PASSWORD)))
                    .required();
            var signedIn = connection
                    .send(Request.post("/api/v1/session", json("login", "admin", "password", PASSWORD)))
                    .required();
            var session = Map.of(
                    "Cookie", signedIn.header("set-cookie").replaceAll(";.*", ""),
                    "X-CSRF-Token", json(signedIn).path("csrf").asString());
            var expires = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
            var wanted = json("label", "benchmark", "scope", "ADMINISTER", "expiresAt", expires.toString());
            var issued = connection
                    .send(new Request("POST", "/api/v1/tokens", session, wanted))
                    .required();
            return json(issued).path("token").asString();
        }
    }

    /** Sent with every request. */
    Map<String, String> headers() {
        return Map.of("Authorization", "Bearer " + token);
    }

    /** Drafts a requirement with a title and a paragraph; every one is kept for the reads. */
    Operation create() {
        return new Operation("create", _ -> new Operation.Worker() {
            @Override
            public Request next() {
                return draft();
            }

            @Override
            public void answered(Answer answer) {
                drafted.add(new Drafted(answer.header("location"), answer.header("etag")));
            }
        });
    }

    /** Rewrites a title; each connection goes round its own requirements, always from the version it saw last. */
    Operation update() {
        return new Operation("update", connection -> new Operation.Worker() {
            private int next = connection;
            private Drafted current = drafted.get(connection);

            @Override
            public Request next() {
                next = next + SLICES < drafted.size() ? next + SLICES : connection;
                current = drafted.get(next);
                return Request.patch(current.path, current.etag, json("title", "结算页 " + titles.incrementAndGet()));
            }

            @Override
            public void answered(Answer answer) {
                current.etag = answer.header("etag");
            }
        });
    }

    /** Reads a requirement's whole history. */
    Operation history() {
        return new Operation("read with history", connection -> new Operation.Worker() {
            private int next = connection * 7919;

            @Override
            public Request next() {
                next += 31;
                return Request.get(drafted.get(Math.floorMod(next, drafted.size())).path + "/history");
            }
        });
    }

    /** The first fifty of the product's requirements. */
    Operation list(int rows) {
        return new Operation("list 50 of " + rows, _ -> () -> Request.get(product("/requirements?limit=50")));
    }

    /** A requirement from its first sentence on, out of all three services. */
    Operation composed() {
        return new Operation("composed read", connection -> new Operation.Worker() {
            private int next = connection * 7919;

            @Override
            public Request next() {
                next += 31;
                return Request.get(drafted.get(Math.floorMod(next, drafted.size())).path + "/lifecycle");
            }
        });
    }

    /** Login and password in, session out: Argon2id is most of it. */
    Operation signIn() {
        var body = json("login", "admin", "password", PASSWORD);
        return new Operation("sign in", _ -> () -> Request.post("/api/v1/session", body));
    }

    private Request draft() {
        return Request.post(product("/requirements"), """
                {"title":"购物车 %d","description":"顾客可以在结算前修改数量、移除商品,并看到总价随之变化。"}""".formatted(titles.incrementAndGet()));
    }

    /** How many were drafted so far. */
    int size() {
        return drafted.size();
    }

    private static String product(String path) {
        return "/api/v1/products/" + PRODUCT + path;
    }

    private static void patiently(Connection connection, Request request) throws IOException, InterruptedException {
        var until = Instant.now().plusSeconds(20);
        var answer = connection.send(request);
        while (!answer.ok() && Instant.now().isBefore(until)) {
            Thread.sleep(100);
            answer = connection.send(request);
        }
        answer.required();
    }

    private static String json(String... namesAndValues) {
        var object = JSON.createObjectNode();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            object.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.toString();
    }

    private static JsonNode json(Answer answer) {
        return JSON.readTree(answer.required().body());
    }
}
