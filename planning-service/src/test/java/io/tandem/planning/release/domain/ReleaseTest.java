package io.tandem.planning.release.domain;

import static io.tandem.planning.model.People.BE_OWNER;
import static io.tandem.planning.model.People.FE_DEV;
import static io.tandem.planning.model.People.FE_OWNER;
import static io.tandem.planning.model.People.MANAGER;
import static io.tandem.planning.model.People.PRODUCT;
import static io.tandem.planning.model.People.TEAM;
import static io.tandem.planning.model.People.id;
import static io.tandem.planning.model.Side.BACKEND;
import static io.tandem.planning.model.Side.FRONTEND;
import static io.tandem.planning.release.domain.ReleaseRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.planning.model.Team;
import io.tandem.planning.release.domain.ReleaseCommand.MakeRelease;
import io.tandem.planning.release.domain.ReleaseCommand.RollBackRelease;
import io.tandem.planning.release.domain.ReleaseEvent.Content;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseMade;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseRolledBack;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReleaseTest {

    static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    static final UUID RELEASE = id(70);
    static final UUID CHECKOUT = id(30);
    static final UUID PAYMENT = id(31);
    static final List<Content> CONTENTS = List.of(
            new Content(CHECKOUT, List.of(BACKEND, FRONTEND, FRONTEND)), new Content(PAYMENT, List.of(BACKEND)));
    static final ReleaseMade MADE = new ReleaseMade(
            RELEASE,
            PRODUCT,
            "双十二结算改版",
            List.of(new Content(CHECKOUT, List.of(FRONTEND, BACKEND)), new Content(PAYMENT, List.of(BACKEND))),
            10,
            NOW,
            7);
    static final ReleaseRolledBack ROLLED_BACK = new ReleaseRolledBack(RELEASE, MADE.contents(), "支付成功率下降", 7);
    static final Set<ReleaseRule> REFUSED = EnumSet.noneOf(ReleaseRule.class);

    static MakeRelease make(String name, List<Content> contents, int share, Instant at) {
        return new MakeRelease(RELEASE, PRODUCT, name, contents, share, at);
    }

    static List<ReleaseEvent> decide(Team team, UUID person, ReleaseCommand command, ReleaseEvent... history) {
        var state = List.of(history).stream().reduce(Release.NONE, Release::evolve, (a, _) -> a);
        var facts = new ReleaseFacts(team, Set.of(CHECKOUT, PAYMENT));
        return state.decide(command, facts, new Envelope(NOW, Actor.person(person), null));
    }

    static void refused(ReleaseRule rule, UUID person, ReleaseCommand command, ReleaseEvent... history) {
        refused(rule, TEAM, person, command, history);
    }

    static void refused(ReleaseRule rule, Team team, UUID person, ReleaseCommand command, ReleaseEvent... history) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> decide(team, person, command, history));
        assertThat(refusal).as("a refusal by %s", rule).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        REFUSED.add(rule);
    }

    @AfterAll
    static void every_rule_was_refused_by_some_sentence_above() {
        assertThat(REFUSED).containsExactlyInAnyOrder(ReleaseRule.values());
    }

    @Test
    void a_lead_records_what_went_live() {
        var command = make("双十二结算改版", CONTENTS, 10, NOW);
        for (var lead : List.of(FE_OWNER, BE_OWNER, MANAGER)) {
            assertThat(decide(TEAM, lead, command)).containsExactly(MADE);
        }
        refused(RELEASE_IS_MADE_BY_A_LEAD, FE_DEV, command);
        refused(RELEASE_NEEDS_A_KNOWN_PRODUCT, Team.unknown(PRODUCT), FE_OWNER, command);
        refused(RELEASE_IS_NEW, FE_OWNER, command, MADE);
    }

    @Test
    void a_release_names_what_went_live_when_and_for_whom() {
        var twice = List.of(CONTENTS.getFirst(), CONTENTS.getFirst());
        refused(RELEASE_NAME_FITS, MANAGER, make(" ", CONTENTS, 10, NOW));
        refused(RELEASE_HAS_CONTENTS, MANAGER, make("a", List.of(), 10, NOW));
        refused(RELEASE_HAS_CONTENTS, MANAGER, make("a", twice, 10, NOW));
        refused(RELEASE_HAS_CONTENTS, MANAGER, make("a", List.of(new Content(CHECKOUT, List.of())), 10, NOW));
        refused(
                RELEASE_HOLDS_KNOWN_REQUIREMENTS,
                MANAGER,
                make("a", List.of(new Content(id(99), List.of(BACKEND))), 10, NOW));
        refused(RELEASE_SHARE_IS_A_PERCENTAGE, MANAGER, make("a", CONTENTS, 0, NOW));
        refused(RELEASE_SHARE_IS_A_PERCENTAGE, MANAGER, make("a", CONTENTS, 101, NOW));
        refused(RELEASE_IS_NOT_AHEAD, MANAGER, make("a", CONTENTS, 10, NOW.plusSeconds(1)));
    }

    @Test
    void a_release_is_rolled_back_once_with_a_reason() {
        var command = new RollBackRelease(RELEASE, "支付成功率下降");
        assertThat(decide(TEAM, BE_OWNER, command, MADE)).containsExactly(ROLLED_BACK);
        assertThat(decide(TEAM, BE_OWNER, command, MADE, ROLLED_BACK)).isEmpty();
        refused(ROLL_BACK_HAS_A_REASON, BE_OWNER, new RollBackRelease(RELEASE, ""), MADE);
        refused(RELEASE_IS_MADE_BY_A_LEAD, FE_DEV, command, MADE);
        refused(RELEASE_EXISTS, BE_OWNER, command);
        refused(RELEASE_EXISTS, Team.unknown(id(2)), BE_OWNER, command, MADE);
    }
}
