package io.tandem.gateway.access.account.domain;

import static io.tandem.gateway.access.Spec.LIN;
import static io.tandem.gateway.access.Spec.NOON;
import static io.tandem.gateway.access.Spec.ZHOU;
import static io.tandem.gateway.access.Spec.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.access.account.domain.AccountCommand.AcceptInvitation;
import io.tandem.gateway.access.account.domain.AccountCommand.ChangePassword;
import io.tandem.gateway.access.account.domain.AccountCommand.DeactivateAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.GrantAdministrator;
import io.tandem.gateway.access.account.domain.AccountCommand.InviteAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.NameAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.ReactivateAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.RenewInvitation;
import io.tandem.gateway.access.account.domain.AccountCommand.RevokeAdministrator;
import io.tandem.gateway.access.account.domain.AccountEvent.PasswordSet;
import io.tandem.ledger.model.RuleViolated;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of an account, in whatever order, by whomever. */
class AccountHistoryTest {

    static List<Long> seeds() {
        return new Random(20261122).longs(500).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_events_alone_rebuild_the_state_and_a_link_opens_once(long seed) {
        var random = new Random(seed);
        var live = Account.NONE;
        var history = new ArrayList<AccountEvent>();
        for (int i = 0; i < 30; i++) {
            var before = live;
            try {
                var at = NOON.plusSeconds(60L * i);
                var facts = new Facts(random.nextInt(4) > 0);
                var events = live.decide(anyCommand(random), facts, by(random.nextBoolean() ? LIN : ZHOU, at));
                for (var event : events) {
                    history.add(event);
                    live = live.evolve(event);
                    if (event instanceof PasswordSet) {
                        assertThat(before.invitation()).as("seed %d", seed).isNotNull();
                        assertThat(live.invitation()).as("seed %d", seed).isNull();
                        assertThat(before.active()).as("seed %d", seed).isTrue();
                    }
                }
            } catch (RuleViolated _) {
                assertThat(live).isEqualTo(before);
            }
        }
        var rebuilt = history.stream().reduce(Account.NONE, Account::evolve, (a, _) -> a);
        assertThat(rebuilt).as("seed %d", seed).isEqualTo(live);
    }

    private static AccountCommand anyCommand(Random random) {
        var hash = List.of("a", "b", "c").get(random.nextInt(3));
        var credential = new UUID(0, random.nextInt(4));
        var ends = NOON.plusSeconds(60L * random.nextInt(40));
        return switch (random.nextInt(10)) {
            case 0, 1 -> new InviteAccount(LIN, "lin", "林", null, hash, ends, random.nextBoolean());
            case 2 -> new RenewInvitation(LIN, hash, ends);
            case 3, 4 -> new AcceptInvitation(LIN, hash, credential);
            case 5 -> new ChangePassword(LIN, credential);
            case 6 -> new NameAccount(LIN, List.of("林", "晓", " ").get(random.nextInt(3)));
            case 7 -> random.nextBoolean() ? new DeactivateAccount(LIN) : new ReactivateAccount(LIN);
            case 8 -> new GrantAdministrator(LIN);
            default -> new RevokeAdministrator(LIN);
        };
    }
}
