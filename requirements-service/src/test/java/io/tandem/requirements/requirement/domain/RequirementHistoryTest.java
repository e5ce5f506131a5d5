package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.EventTypes;
import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AcceptFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.FallBack;
import io.tandem.requirements.requirement.domain.RequirementCommand.RejectFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReopenFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.ResumeRequirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.HandoffAccepted;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked, by whomever, in whatever order, also while people come and go. The seed replays a history. */
class RequirementHistoryTest {

    private static final Set<String> REACHED = new TreeSet<>();

    @AfterAll
    static void the_histories_reach_every_event() {
        var all = EventTypes.builder().events(RequirementEvent.class).build();
        assertThat(REACHED)
                .containsExactlyInAnyOrderElementsOf(
                        all.classes().stream().map(all::nameOf).toList());
    }

    static List<Long> seeds() {
        return new Random(20261122).longs(400).boxed().toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_rules_hold_at_every_event(long seed) {
        new History(seed).run(90);
    }

    private static final class History {

        private final Random random;
        private final AnyCommand any;
        private final AnyCourse course;
        private final Map<Side, List<String>> ready;
        private final List<RequirementEvent> events = new ArrayList<>();
        private Requirement live = Requirement.NONE;
        private Team team;
        private Instant now = NOW;

        History(long seed) {
            random = new Random(seed);
            any = new AnyCommand(random);
            course = new AnyCourse(random);
            ready = random.nextInt(4) != 0 ? READY : Course.DRAWN.definitionOfReady();
            team = new Team(PRODUCT, 7, TEAM.owners(), MANAGER, TEAM.members(), ready);
        }

        void run(int commands) {
            say(Actor.person(random.nextBoolean() ? FE_OWNER : REPORTER), draft());
            if (random.nextInt(3) == 0) {
                agree();
            }
            for (int i = 0; i < commands; i++) {
                now = now.plus(Duration.ofHours(random.nextInt(3)));
                if (random.nextInt(25) == 0) {
                    somebodyLeaves();
                } else {
                    var command = random.nextInt(6) == 0 ? course.command(live, team) : any.command(live);
                    say(any.actorOf(command, live), command);
                }
            }
            assertThat(events.stream().reduce(Requirement.NONE, Requirement::evolve, (a, _) -> a))
                    .isEqualTo(live);
            everyStateGoesOn();
        }

        /** Many things happen only to what was agreed. */
        private void agree() {
            var front = Actor.person(FE_OWNER);
            var back = Actor.person(BE_OWNER);
            say(front, specify(Side.FRONTEND, 0, Cast.FRONTEND));
            say(back, specify(Side.BACKEND, 0, ReadyBoth.BACKEND_FIELDS));
            say(front, criterion(Cast.C1, Part.COMMON));
            say(front, new RequirementCommand.LinkRequirement(ID, Link.Type.DEPENDS, OTHER, ""));
            say(front, submit());
            say(front, approve(Side.FRONTEND));
            say(back, approve(Side.BACKEND));
        }

        private void say(Actor actor, RequirementCommand command) {
            if (decided(actor, command)) {
                assertThat(attempt(actor, command))
                        .as("said again: %s", command)
                        .isEmpty();
            }
        }

        private boolean decided(Actor actor, RequirementCommand command) {
            var decided = attempt(actor, command);
            var versions = versions();
            for (var event : decided) {
                take(event);
            }
            if (!decided.isEmpty()) {
                versions()
                        .forEach((part, version) -> assertThat(version - versions.getOrDefault(part, 0L))
                                .as("%s moves %s by one edit at most", command, part)
                                .isBetween(0L, 1L));
                if (command instanceof RequirementCommand.ByService) {
                    assertThat(versions()).isEqualTo(versions);
                }
                rulesAfterACommit();
            }
            return !decided.isEmpty();
        }

        private List<RequirementEvent> attempt(Actor actor, RequirementCommand command) {
            try {
                return live.decide(command, facts(), new Envelope(now, actor, null));
            } catch (RuleViolated _) {
                return List.of();
            }
        }

        private Facts facts() {
            return Course.facts(team);
        }

        private Map<Part, Long> versions() {
            var versions = new HashMap<Part, Long>();
            if (live.exists()) {
                List.of(Part.values()).forEach(part -> versions.put(part, live.version(part)));
            }
            return versions;
        }

        private void take(RequirementEvent event) {
            var open = new HashSet<>(live.asks().stream().map(Ask::id).toList());
            assertThat(open).as("what %s ends was asked", event).containsAll(event.endedAsks());
            event.endedAsks().forEach(open::remove);
            assertThat(event.asks()).as("asked once").noneMatch(ask -> open.contains(ask.id()));
            if (event instanceof HandoffAccepted e) {
                var offered = live.handoff(e.handoffId()).orElseThrow();
                assertThat(e.contentHash()).isEqualTo(offered.contents().contentHash());
                assertThat(Offering.frozen(e.side(), List.of(), List.of(), List.of(), live)
                                .saysTheSameAs(offered.contents()))
                        .as("what is accepted is what was offered and what is written")
                        .isTrue();
            }
            events.add(event);
            REACHED.add(event.getClass().getSimpleName());
            live = live.evolve(event);
            assertThat(event instanceof RequirementDrafted || events.size() > 1).isTrue();
            for (var side : Side.values()) {
                assertThat(live.facet(side).holder() != null)
                        .as("%s has one holder exactly while it applies", side)
                        .isEqualTo(live.facet(side).applies());
            }
            assertThat(live.applicable()).isNotEmpty();
        }

        private void rulesAfterACommit() {
            for (var side : live.applicable()) {
                var facet = live.facet(side);
                assertThat(team.isActive(Objects.requireNonNull(facet.holder())))
                        .as("the holder of %s is active", side)
                        .isTrue();
                var transfers = live.handoffs().stream()
                        .filter(h -> h.side() == side && h.isOpen() && h.mode() == Handoff.Mode.TRANSFER)
                        .toList();
                assertThat(transfers).hasSizeLessThanOrEqualTo(1);
                transfers.forEach(handoff -> {
                    assertThat(handoff.giver()).isEqualTo(facet.holder());
                    assertThat(live.asks().stream().anyMatch(ask -> ask.id().equals(handoff.id())))
                            .as("its receiver is asked exactly while it is the receiver's turn")
                            .isEqualTo(handoff.status() == Handoff.Status.OFFERED);
                });
                var asked = live.standing() == Standing.OPEN && facet.awaitsApproval();
                assertThat(live.approvalAsks(side)).hasSize(asked ? 1 : 0);
                var accepts = live.standing() == Standing.OPEN && facet.build() == Facet.Build.BUILT;
                assertThat(live.open(List.of(live.acceptanceAsk(side)))).hasSize(accepts ? 1 : 0);
            }
            if (live.standing() != Standing.OPEN) {
                assertThat(live.asks()).isEmpty();
            }
        }

        private void somebodyLeaves() {
            var leaver = List.of(FE_OWNER, BE_OWNER, FE_DEV, BE_DEV, REPORTER).get(random.nextInt(5));
            var owners = new HashMap<>(team.owners());
            owners.values().removeIf(leaver::equals);
            var members = new HashMap<>(team.members());
            members.remove(leaver);
            team = new Team(PRODUCT, team.version() + 1, owners, MANAGER, members, ready);
            decided(SYSTEM, new FallBack(ID, leaver, FallBackCause.MEMBER_LEFT));
            rulesAfterACommit();
            if (random.nextBoolean()) {
                team = new Team(PRODUCT, team.version() + 1, TEAM.owners(), MANAGER, TEAM.members(), ready);
            }
        }

        private void everyStateGoesOn() {
            if (live.standing() != Standing.OPEN) {
                var onward = live.standing() == Standing.MERGED
                        ? new RequirementCommand.UnmergeRequirement(ID, "再看")
                        : new ResumeRequirement(ID);
                assertThat(attempt(Actor.person(MANAGER), onward)).isNotEmpty();
                return;
            }
            for (var side : live.applicable()) {
                var facet = live.facet(side);
                var owner = Actor.person(Objects.requireNonNull(team.answersFor(side)));
                var onward = switch (facet.life()) {
                    case SPECIFYING -> attempt(Actor.person(Objects.requireNonNull(facet.holder())), submit());
                    case SPECIFIED -> attempt(owner, approve(side));
                    case BUILT -> attempt(owner, new RejectFacet(ID, side, "再看", List.of()));
                    default -> attempt(owner, new ReopenFacet(ID, side, Life.SPECIFYING, "再看"));
                };
                assertThat(onward).as("%s goes on from %s", side, facet.life()).isNotEmpty();
                if (facet.life() == Life.ACCEPTED) {
                    assertThat(attempt(owner, new AcceptFacet(ID, side, Map.of())))
                            .isEmpty();
                }
            }
        }
    }
}
