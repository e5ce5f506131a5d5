package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.Authority.Kind;
import io.tandem.standalone.Authority.Role;
import io.tandem.standalone.demo.Answer;
import io.tandem.standalone.demo.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every operation of the OpenAPI documents with each of the ten strangers: all refused, nothing stored, nothing told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyGetsThroughE2E {
    private static final long SEED =
            Long.getLong("strangers.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    private static final Map<String, Set<Role>> TABLE = Authority.read();
    private static final Map<Stranger, Role> AS = Map.of(
            Stranger.OUTSIDER,
            Role.OUTSIDER,
            Stranger.LOWER_ROLE,
            Role.FOLLOWER,
            Stranger.OTHER_SIDE,
            Role.OTHER_MEMBER);
    /** Words of the inside: of the thing itself, or of how we are made. */
    private static final List<String> INSIDE =
            List.of(Ground.WORD, Crew.FRONT, "io.tandem", "Exception", "at java.", "mongo", "org.spring");

    private final Stores stores = new Stores();
    private Ground ground;
    private Map<Stranger, Map<String, String>> strangers;
    private final Map<Stranger, Integer> refused = new EnumMap<>(Stranger.class);
    private final List<String> audited = new ArrayList<>();

    @BeforeAll
    void prepare() {
        var outsider = Guest.invited("outsider");
        var follower = Guest.invited("follower");
        ground = new Ground(List.of(new Ground.Member(follower.id(), "FOLLOWER")));
        strangers = Stranger.ready(outsider, follower);
    }

    @AfterAll
    void close() {
        stores.close();
    }

    @Test
    void each_operation_refuses_three_of_them() throws IOException {
        var dice = new Random(SEED);
        System.out.println("strangers.seed " + SEED);
        refuses(_ -> some(dice, 3));
    }

    @Test
    @Tag("check")
    void each_operation_refuses_each_of_them() throws IOException {
        refuses(_ -> List.of(Stranger.values()));
    }

    private static List<Stranger> some(Random dice, int count) {
        var all = new ArrayList<>(List.of(Stranger.values()));
        Collections.shuffle(all, dice);
        return all.subList(0, count);
    }

    private void refuses(Function<Operation, List<Stranger>> which) throws IOException {
        for (var operation : Operation.ALL) {
            var address = ground.address(operation);
            var body = ground.body(operation);
            var before = stores.positions();
            var asked = new ArrayList<String>();
            for (var stranger : which.apply(operation)) {
                var trace = trace();
                asked.add(trace);
                var headers = new HashMap<>(ground.headers(operation));
                headers.put("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
                if (mustRefuse(operation, stranger)) {
                    var answer = Demo.nobody()
                            .with(strangers.get(stranger))
                            .send(operation.method(), address, body, headers);
                    isRefused(stranger, answer, trace);
                }
            }
            nothingStored(operation, before, asked);
        }
        everyRefusalIsInTheAuditLog();
        System.out.printf(
                "%d operations: refused %s, %d in all%n",
                Operation.ALL.size(),
                refused,
                refused.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static boolean mustRefuse(Operation operation, Stranger stranger) {
        return switch (Authority.kind(operation)) {
            case OPEN -> false;
            case OWN -> stranger.unknown();
            case GRANTED ->
                stranger.unknown()
                        || !TABLE.getOrDefault(operation.toString(), Set.of()).contains(AS.get(stranger));
        };
    }

    private void isRefused(Stranger stranger, Answer answer, String trace) {
        var what = stranger + " " + answer.request() + " " + answer.status() + " " + answer.body();
        if (stranger.unknown()) {
            assertThat(answer.status()).as(what).isEqualTo(401);
        } else {
            assertThat(answer.status()).as(what).isIn(403, 404);
        }
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
        assertThat(answer.text("/traceId")).as(what).isEqualTo(trace);
        assertThat(answer.body().toString()).as(what).doesNotContain(INSIDE);
        if (answer.status() != 404) {
            audited.add(trace);
        }
        refused.merge(stranger, 1, Integer::sum);
    }

    /** Others may have written meanwhile (what follows from what was made ready): none of it was asked for here. */
    private void nothingStored(Operation operation, Map<String, Long> before, List<String> traces) {
        var after = stores.positions();
        if (after.equals(before)) {
            return;
        }
        var ours = traces.stream().map(NobodyGetsThroughE2E::correlation).collect(Collectors.toSet());
        assertThat(stores.since(before))
                .as(operation.toString())
                .noneMatch(commit -> ours.stream().anyMatch(commit.toJson()::contains));
    }

    private void everyRefusalIsInTheAuditLog() throws IOException {
        var log = Files.readString(Demo.process().data().resolve("log").resolve("audit.log"));
        assertThat(audited).isNotEmpty().allMatch(trace -> log.contains("trace=" + trace));
        assertThat(log).doesNotContain(Ground.WORD);
    }

    /** Behind the gateway nothing but its own signature counts, whatever else is shown. */
    @Test
    void a_service_asked_directly_refuses_one_of_them() {
        var dice = new Random(SEED);
        refusesDirectly(_ -> some(dice, 1));
    }

    @Test
    @Tag("check")
    void a_service_asked_directly_refuses_each_of_them() {
        refusesDirectly(_ -> List.of(Stranger.values()));
    }

    private void refusesDirectly(Function<Operation, List<Stranger>> which) {
        var ports = Map.of("requirements", 8081, "planning", 8082, "feedback", 8083);
        for (var operation : Operation.ALL) {
            if (ports.containsKey(operation.service())) {
                var service = Api.of(new Ports(Demo.process().offset()).local(ports.get(operation.service())));
                for (var stranger : which.apply(operation)) {
                    var answer = service.with(strangers.get(stranger))
                            .send(operation.method(), ground.address(operation), ground.body(operation), Map.of());
                    assertThat(answer.status())
                            .as(stranger + " " + answer.request())
                            .isEqualTo(401);
                    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                }
            }
        }
    }

    /** What an outsider is answered of the own is the own: nothing of a product the outsider is not in. */
    @Test
    void what_anybody_may_ask_for_tells_an_outsider_nothing() {
        var outsider = Demo.nobody().with(strangers.get(Stranger.OUTSIDER));
        Operation.ALL.stream()
                .filter(operation -> Authority.kind(operation) == Kind.OWN && !operation.writes())
                .filter(operation -> !operation.below("/api/v1/stream") && !operation.below("/api/v1/shared"))
                .forEach(operation -> {
                    var answer = outsider.get(ground.address(operation));
                    assertThat(answer.status()).as(answer.request()).isNotIn(500, 503);
                    assertThat(answer.body().toString())
                            .as(answer.request())
                            .doesNotContain(Ground.WORD, ground.product());
                });
    }

    /** Ids of somebody else's session, token, filter: not found, or not one's own, and still there afterwards. */
    @Test
    void what_is_somebody_elses_own_cannot_be_touched() {
        var outsider = Guest.invited("meddler").session();
        Operation.ALL.stream()
                .filter(operation -> Authority.kind(operation) == Kind.OWN
                        && operation.writes()
                        && operation.path().contains("{"))
                .forEach(operation -> {
                    var answer = outsider.send(
                            operation.method(), ground.address(operation), ground.body(operation), Map.of());
                    assertThat(answer.status()).as(answer.request()).isIn(403, 404);
                });
        assertThat(Demo.as(Crew.FRONT).get("/api/v1/session").status()).isEqualTo(200);
    }

    private static String trace() {
        var bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        bytes[0] = 1;
        return HexFormat.of().formatHex(bytes);
    }

    private static String correlation(String trace) {
        return new UUID(Long.parseUnsignedLong(trace, 0, 16, 16), Long.parseUnsignedLong(trace, 16, 32, 16)).toString();
    }
}
