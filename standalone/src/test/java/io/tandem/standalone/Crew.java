package io.tandem.standalone;

import static io.tandem.standalone.Demo.as;

import io.tandem.standalone.demo.Answer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** A product of a test's own, with the sample's people in it: nobody else looks at it. */
record Crew(String product) {
    static final String FRONT = "lin.xiaowen";
    static final String BACK = "zhou.zhiyuan";
    static final String FRONT_MEMBER = "he.junjie";
    static final String BACK_MEMBER = "wu.haifeng";
    static final String MANAGER = "zhao.qiming";

    static Crew assemble() {
        var key = "T"
                + Integer.toString(ThreadLocalRandom.current().nextInt(1_000_000, 40_000_000), 36)
                        .toUpperCase(java.util.Locale.ROOT);
        var body = Map.of("key", key, "name", key, "managerId", Demo.id(MANAGER));
        as("admin").post("/api/v1/products", body, null).orThrow();
        var crew = new Crew(key);
        crew.join(FRONT, "FRONTEND");
        crew.join(BACK, "BACKEND");
        crew.join(FRONT_MEMBER, "FRONTEND");
        crew.join(BACK_MEMBER, "BACKEND");
        crew.appoint("FRONTEND", Demo.id(FRONT));
        crew.appoint("BACKEND", Demo.id(BACK));
        return crew;
    }

    String path() {
        return "/api/v1/products/" + product;
    }

    void join(String login, String side) {
        var body = Map.of("personId", Demo.id(login), "role", "MEMBER", "sides", List.of(side));
        as(MANAGER).post(path() + "/members", body, null).orThrow();
    }

    void appoint(String side, String personId) {
        as(MANAGER)
                .put(path() + "/owners/" + side, Map.of("personId", personId), Map.of())
                .orThrow();
    }

    /** Drafted from a title alone. */
    Requirement drafts(String login, String title) {
        var drafted = as(login)
                .post(path() + "/requirements", Map.of("title", title), null)
                .orThrow();
        return new Requirement(drafted.header("Location"));
    }

    /** @param path its address */
    record Requirement(String path) {

        Answer read(String login) {
            return as(login).get(path).orThrow();
        }

        String holder(String side) {
            return read(FRONT).text("/facets/" + side + "/holderId");
        }

        long version(String side) {
            return read(FRONT).body().at("/facets/" + side + "/version").asLong();
        }

        Answer specify(String login, String side, long version, Map<String, Object> fields) {
            return as(login).patch(path + "/facets/" + side, fields, Map.of("If-Match", "\"" + version + "\""));
        }

        /** An offer of one half, for receipt within a day. */
        Answer offer(String login, String side, Map<String, Object> to) {
            var due = java.time.Instant.now().plus(java.time.Duration.ofDays(1)).toString();
            var body = Map.of("side", side, "purpose", "COVER", "to", to, "dueAt", due, "message", "please");
            return as(login).post(path + "/handoffs", body, null);
        }

        Answer accept(String login, String handoff, String hash) {
            return as(login).post(path + "/handoffs/" + handoff + "/accept", Map.of("contentHash", hash), null);
        }

        String hash(String handoff) {
            return as(FRONT).get(path + "/handoffs/" + handoff).orThrow().text("/contentHash");
        }
    }
}
