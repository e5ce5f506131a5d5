package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.standalone.fuzz.Draft;
import io.tandem.standalone.fuzz.Fuzzer;
import io.tandem.standalone.fuzz.Fuzzer.Shot;
import io.tandem.standalone.fuzz.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is wrong with a request is said, whatever it is: never a 5xx, never taken, never left unanswered, always a
 * problem. {@code -Dfuzz.seed=… [-Dfuzz.only=<number>]} repeats a run or one request of it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzE2E {
    private static final int AT_ONCE = 8;
    private static final long SEED =
            Long.getLong("fuzz.seed", ThreadLocalRandom.current().nextInt(1_000_000));

    private final Map<Operation, Prepared> prepared = new HashMap<>();
    private Fuzzer fuzzer;

    private record Prepared(String address, List<String> headers, JsonNode body) {}

    @BeforeAll
    void prepare() {
        var ground = new Ground(List.of());
        var token = Guest.of(Demo.as(Crew.FRONT)).token();
        for (var operation : fuzzed()) {
            var headers = new ArrayList<String>();
            headers.add("Host: 127.0.0.1");
            headers.add("Authorization: Bearer " + token);
            ground.headers(operation).forEach((name, value) -> headers.add(name + ": " + value));
            JsonNode body = JsonMapper.shared().valueToTree(ground.body(operation));
            prepared.put(operation, new Prepared(ground.address(operation), headers, body));
        }
        fuzzer = new Fuzzer(SEED, Demo.process().at("").getPort(), fuzzed(), this::wellFormed);
    }

    /** A contract's mock answers whatever it is asked as the contract says, also with a 5xx: nothing is wrong there. */
    private static List<Operation> fuzzed() {
        return Operation.ALL.stream()
                .filter(operation -> !operation.path().contains("/mock/"))
                .toList();
    }

    private Draft wellFormed(Operation operation) {
        var one = prepared.get(operation);
        return new Draft(operation, one.address(), one.headers(), one.body());
    }

    @Test
    void hundreds_of_wrong_requests_are_refused_in_good_order() throws InterruptedException {
        refused(400);
    }

    @Test
    @Tag("check")
    void ten_thousand_wrong_requests_are_refused_in_good_order() throws InterruptedException {
        refused(12_000);
    }

    private void refused(int requests) throws InterruptedException {
        var numbers = Integer.getInteger("fuzz.only") == null
                ? IntStream.range(0, requests)
                : IntStream.of(Integer.getInteger("fuzz.only"));
        List<Shot> shots;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            shots =
                    threads
                            .invokeAll(numbers.<Callable<Shot>>mapToObj(number -> () -> fuzzer.shoot(number))
                                    .toList())
                            .stream()
                            .map(FuzzE2E::told)
                            .toList();
        }
        tell(shots);
        assertThat(shots.stream().filter(shot -> shot.verdict() != Verdict.REFUSED))
                .as("seed %d", SEED)
                .isEmpty();
        assertThat(Demo.nobody().get("/api/v1/session").status()).isEqualTo(401);
    }

    private static Shot told(Future<Shot> shot) {
        try {
            return shot.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void tell(List<Shot> shots) {
        var statuses = shots.stream().collect(Collectors.groupingBy(Shot::status, TreeMap::new, Collectors.counting()));
        var verdicts =
                shots.stream().collect(Collectors.groupingBy(Shot::verdict, TreeMap::new, Collectors.counting()));
        var tricks = shots.stream().collect(Collectors.groupingBy(Shot::trick, TreeMap::new, Collectors.counting()));
        System.out.printf(
                "seed %d: %d wrong requests to %d operations: %s; statuses %s; %s%n",
                SEED,
                shots.size(),
                shots.stream().map(Shot::operation).distinct().count(),
                verdicts,
                statuses,
                tricks);
    }
}
