package io.tandem.requirements.contract.domain;

import static io.tandem.requirements.contract.domain.ContractTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.EventTypes;
import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.domain.ContractCommand.*;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Crew;
import io.tandem.requirements.model.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of a contract, by whomever, in whatever order. The seed replays a history. */
class ContractHistoryTest {

    private static final List<UUID> PEOPLE = List.of(LIN, ZHOU, HE, WU, BOSS, id(99));
    private static final Set<String> REACHED = new TreeSet<>();

    @AfterAll
    static void the_histories_reach_every_event() {
        var all = EventTypes.builder().events(ContractEvent.class).build();
        assertThat(REACHED)
                .containsExactlyInAnyOrderElementsOf(
                        all.classes().stream().map(all::nameOf).toList());
    }

    static List<Long> seeds() {
        return new Random(20261125).longs(200).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_rules_hold_at_every_event(long seed) {
        new History(seed).run(60);
    }

    private static final class History {

        private final Random random;
        private final Crew crew;
        private final List<ContractEvent> events = new ArrayList<>();
        private Contract live = Contract.NONE;
        private Instant now = NOW;

        History(long seed) {
            random = new Random(seed);
            crew = random.nextInt(4) == 0 ? SOLO : CREW;
        }

        void run(int commands) {
            say(Actor.person(crew.equals(SOLO) ? LIN : ZHOU), proposal());
            for (int i = 0; i < commands; i++) {
                now = now.plus(Duration.ofHours(random.nextInt(40)));
                var command = any();
                say(actor(command), command);
            }
            assertThat(events.stream().reduce(Contract.NONE, Contract::evolve, (a, _) -> a))
                    .isEqualTo(live);
        }

        private Actor actor(ContractCommand command) {
            return command instanceof AlarmSunset
                    ? Actor.service("requirements-service")
                    : Actor.person(PEOPLE.get(random.nextInt(PEOPLE.size())));
        }

        private ContractCommand any() {
            var newest = live.newest().number();
            var needs = live.needs().isEmpty()
                    ? N1
                    : List.copyOf(live.needs().keySet())
                            .get(random.nextInt(live.needs().size()));
            var sunset = live.sunsets().isEmpty()
                    ? SUNSET
                    : live.sunsets().keySet().iterator().next();
            return switch (random.nextInt(16)) {
                case 0, 1, 2 -> revision(newest, document("" + (char) ('a' + random.nextInt(26))));
                case 3 ->
                    new ReviseContract(
                            PAY,
                            newest,
                            document("" + (char) ('a' + random.nextInt(26))),
                            "",
                            new Imposed("支付渠道", now.plus(Duration.ofDays(9))));
                case 4, 5 -> new CounterContract(PAY, newest, List.of("甲", "乙").get(random.nextInt(2)));
                case 6, 7, 8 -> new AgreeContract(PAY, newest);
                case 9, 10 ->
                    new DeclareNeeds(
                            PAY,
                            new UUID(1, random.nextInt(100)),
                            CHECKOUT,
                            List.of("H5", "App").get(random.nextInt(2)),
                            List.of(op(
                                    "getPayment", List.of("payAmount", "status").get(random.nextInt(2)))),
                            random.nextInt(4) == 0 ? now : null);
                case 11 -> new WithdrawNeeds(PAY, needs, "已下架");
                case 12 -> new ListGaps(PAY, CHECKOUT, live.standing().number());
                case 13 ->
                    new SetFieldSunset(
                            PAY,
                            new UUID(2, random.nextInt(9)),
                            null,
                            "payAmount",
                            "amount",
                            now.plus(Duration.ofDays(12)));
                case 14 -> new AlarmSunset(PAY, sunset);
                default -> random.nextInt(6) == 0 ? new RetireContract(PAY, "改用新接口") : revision(newest, V3);
            };
        }

        private void say(Actor actor, ContractCommand command) {
            var facts = facts();
            var decided = attempt(actor, command, facts);
            decided.forEach(this::take);
            if (!decided.isEmpty()) {
                afterwards();
                assertThat(attempt(actor, command, seen(facts)))
                        .as("said again: %s", command)
                        .isEmpty();
            }
        }

        private List<ContractEvent> attempt(Actor actor, ContractCommand command, Facts facts) {
            try {
                return live.decide(command, facts, new Envelope(now, actor, null));
            } catch (RuleViolated _) {
                return List.of();
            }
        }

        private Facts facts() {
            var gaps = new HashMap<UUID, List<Gap>>();
            var broken = new ArrayList<Broken>();
            live.needs().values().forEach(n -> {
                gaps.put(n.id(), random.nextInt(3) == 0 ? List.of(GAP) : List.of());
                if (random.nextInt(3) == 0) {
                    broken.add(new Broken(n.id(), n.requirementId(), n.surface(), List.of(RENAMED)));
                }
            });
            return new Facts(
                    crew,
                    Map.of(PAYMENT, Map.of(Side.BACKEND, ZHOU), CHECKOUT, Map.of(Side.FRONTEND, HE)),
                    new Facts.Findings(live.revision(), gaps, Map.of(), broken, List.of()));
        }

        private Facts seen(Facts facts) {
            var found = facts.findings();
            return new Facts(
                    crew,
                    facts.holders(),
                    new Facts.Findings(live.revision(), found.gaps(), found.changes(), found.broken(), List.of()));
        }

        private void take(ContractEvent event) {
            var open = live.asks().stream().map(Ask::id).toList();
            assertThat(open).as("what %s ends was asked", event).containsAll(event.endedAsks());
            assertThat(event.asks())
                    .as("asked once: %s", event)
                    .noneMatch(
                            ask -> open.contains(ask.id()) && !event.endedAsks().contains(ask.id()));
            var stood = live.concluded();
            events.add(event);
            REACHED.add(event.getClass().getSimpleName());
            live = live.evolve(event);
            assertThat(live.concluded())
                    .as("what stands is only followed by a newer one")
                    .isGreaterThanOrEqualTo(stood);
        }

        private void afterwards() {
            var newest = live.newest();
            if (live.retired()) {
                assertThat(live.asks()).isEmpty();
                assertThat(live.needs()).as("nobody relies on what is retired").isEmpty();
            } else if (live.concluded() != newest.number()) {
                assertThat(newest.isAgreed()).isFalse();
                assertThat(live.asks())
                        .as("somebody is asked what is on the table: %s", events)
                        .isNotEmpty();
            }
            if (live.concluded() != 0) {
                assertThat(live.version(live.concluded()).isAgreed())
                        .as("what stands was agreed by all it needs")
                        .isTrue();
            }
            assertThat(live.gaps().keySet())
                    .as("gaps are of needs that are there")
                    .isSubsetOf(live.needs().keySet());
        }
    }
}
