package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.demo.Api;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Planning is away while a requirement is approved; it comes back as a process of its own and opens the tasks. */
class ServicesKnowNothingOfEachOtherE2E {

    @TempDir
    Path data;

    @Test
    void what_happened_while_a_service_was_away_reaches_it_when_it_is_back() throws Exception {
        var offset = TandemProcess.freeOffset();
        try (var tandem = TandemProcess.ready(data, offset, "--without=planning-service")) {
            var owner = NothingAcknowledgedIsLostE2E.administrator(tandem);
            approveARequirement(owner);
            var tasks = "/api/v1/products/SOLO/tasks";
            var away = owner.get(tasks);
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.header("Content-Type")).startsWith("application/problem+json");

            var planning = planning(new Ports(offset));
            try {
                var opened = Eventually.until(
                        "planning has opened tasks for the approved half",
                        () -> owner.get(tasks),
                        answer -> answer.ok() && !answer.body().path("items").isEmpty());
                assertThat(opened.body().path("items").valueStream())
                        .allSatisfy(
                                task -> assertThat(task.path("side").asString()).isEqualTo("FRONTEND"));
            } finally {
                planning.destroyForcibly().waitFor();
            }
        }
    }

    /** One person holds both posts: what two owners must do is done once. */
    private static void approveARequirement(Api owner) {
        var me = owner.get("/api/v1/session").orThrow().text("/id");
        owner.post("/api/v1/products", Map.of("key", "SOLO", "name", "solo"), null)
                .orThrow();
        var path = "/api/v1/products/SOLO";
        owner.post(
                        path + "/members",
                        Map.of("personId", me, "role", "MEMBER", "sides", List.of("FRONTEND", "BACKEND")),
                        null)
                .orThrow();
        for (var side : List.of("FRONTEND", "BACKEND")) {
            owner.put(path + "/owners/" + side, Map.of("personId", me), Map.of())
                    .orThrow();
        }
        var requirement = owner.post(path + "/requirements", Map.of("title", "alone"), null)
                .orThrow()
                .header("Location");
        var exemption = Map.of("side", "BACKEND", "why", "NOT_NEEDED", "reason", "a page only");
        owner.post(requirement + "/exemptions", exemption, null).orThrow();
        owner.patch(
                        requirement + "/facets/FRONTEND",
                        Map.of(
                                "layout",
                                "one column",
                                "interaction",
                                Map.of("none", "nothing to do"),
                                "responseTime",
                                Map.of("value", 800, "unit", "ms")),
                        Map.of("If-Match", "\"0\""))
                .orThrow();
        owner.post(requirement + "/criteria", Map.of("side", "FRONTEND", "text", "it shows"), null)
                .orThrow();
        owner.post(requirement + "/submission", null, null).orThrow();
        owner.post(requirement + "/approvals", Map.of("side", "FRONTEND"), null).orThrow();
    }

    /** By configuration alone: the service's own main, told where store, broker and gateway are. */
    private static Process planning(Ports ports) {
        var lib = Path.of("target", "app", "tandem.jar") + ":" + Path.of("target", "app", "lib", "*");
        var process = TandemProcess.spawn(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                lib,
                "io.tandem.planning.PlanningApplication",
                "--tandem.mongo.uri=mongodb://127.0.0.1:" + ports.mongo(),
                "--tandem.kafka.bootstrap=127.0.0.1:" + ports.kafka(),
                "--tandem.security.jwks=" + ports.gateway() + "/.well-known/jwks.json",
                "--server.port=" + ports.local(8082).getPort(),
                "--management.server.port=" + ports.local(8092).getPort()));
        Thread.ofPlatform().daemon().start(() -> process.inputReader().lines().forEach(line -> {}));
        return process;
    }
}
