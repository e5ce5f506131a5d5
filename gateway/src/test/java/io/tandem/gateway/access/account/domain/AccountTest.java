package io.tandem.gateway.access.account.domain;

import static io.tandem.gateway.access.Spec.LIN;
import static io.tandem.gateway.access.Spec.NOON;
import static io.tandem.gateway.access.Spec.ZHOU;
import static io.tandem.gateway.access.Spec.by;

import io.tandem.gateway.access.Spec;
import io.tandem.gateway.access.account.domain.AccountCommand.AcceptInvitation;
import io.tandem.gateway.access.account.domain.AccountCommand.ChangePassword;
import io.tandem.gateway.access.account.domain.AccountCommand.DeactivateAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.EraseAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.GrantAdministrator;
import io.tandem.gateway.access.account.domain.AccountCommand.InviteAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.NameAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.ReactivateAccount;
import io.tandem.gateway.access.account.domain.AccountCommand.RenewInvitation;
import io.tandem.gateway.access.account.domain.AccountCommand.RevokeAdministrator;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountDeactivated;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountErased;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountInvited;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountNamed;
import io.tandem.gateway.access.account.domain.AccountEvent.AccountReactivated;
import io.tandem.gateway.access.account.domain.AccountEvent.AdministratorGranted;
import io.tandem.gateway.access.account.domain.AccountEvent.AdministratorRevoked;
import io.tandem.gateway.access.account.domain.AccountEvent.InvitationRenewed;
import io.tandem.gateway.access.account.domain.AccountEvent.PasswordChanged;
import io.tandem.gateway.access.account.domain.AccountEvent.PasswordSet;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    private static final Instant TOMORROW = NOON.plusSeconds(86_400);
    private static final Facts ADMINISTRATOR = new Facts(true);
    private static final Facts SOMEBODY = new Facts(false);
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final AccountInvited INVITED =
            new AccountInvited(LIN, "lin.xiaowen", "林晓雯", null, "hash-1", TOMORROW);
    private static final PasswordSet PASSWORD_SET = new PasswordSet(LIN, FIRST);
    private static final AccountDeactivated DEACTIVATED = new AccountDeactivated(LIN);
    private static final AdministratorGranted GRANTED = new AdministratorGranted(LIN);

    private static Spec<Account, AccountEvent> given(AccountEvent... history) {
        return Spec.given(Account.NONE, Account::evolve, List.of(history));
    }

    private static Spec<Account, AccountEvent> administrator(AccountCommand command, AccountEvent... history) {
        return given(history).when(account -> account.decide(command, ADMINISTRATOR, by(ZHOU)));
    }

    private static Spec<Account, AccountEvent> somebody(AccountCommand command, AccountEvent... history) {
        return given(history).when(account -> account.decide(command, SOMEBODY, by(ZHOU)));
    }

    private static Spec<Account, AccountEvent> self(AccountCommand command, Instant at, AccountEvent... history) {
        return given(history).when(account -> account.decide(command, SOMEBODY, by(LIN, at)));
    }

    private static InviteAccount invite(String login, String name, String email, boolean administrator) {
        return new InviteAccount(LIN, login, name, email, "hash-1", TOMORROW, administrator);
    }

    @Test
    void an_administrator_invites_a_person() {
        administrator(invite("lin.xiaowen", "林晓雯", null, false)).then(INVITED);
    }

    @Test
    void a_person_can_be_invited_as_an_administrator_in_one_breath() {
        administrator(invite("lin.xiaowen", "林晓雯", null, true)).then(INVITED, GRANTED);
    }

    @Test
    void a_one_time_link_sets_the_password_once() {
        self(new AcceptInvitation(LIN, "hash-1", FIRST), NOON, INVITED).then(PASSWORD_SET);
        self(new AcceptInvitation(LIN, "hash-1", SECOND), NOON, INVITED, PASSWORD_SET)
                .thenRefused(AccountRule.INVITATION_IS_OPEN);
    }

    @Test
    void a_one_time_link_opens_nothing_once_its_time_has_come() {
        self(new AcceptInvitation(LIN, "hash-1", FIRST), TOMORROW, INVITED).thenRefused(AccountRule.INVITATION_IS_OPEN);
    }

    @Test
    void a_renewed_link_replaces_the_one_before_and_serves_a_forgotten_password() {
        var renewed = new InvitationRenewed(LIN, "hash-2", TOMORROW);
        administrator(new RenewInvitation(LIN, "hash-2", TOMORROW), INVITED, PASSWORD_SET)
                .then(renewed);
        self(new AcceptInvitation(LIN, "hash-1", SECOND), NOON, INVITED, renewed)
                .thenRefused(AccountRule.INVITATION_IS_OPEN);
        self(new AcceptInvitation(LIN, "hash-2", SECOND), NOON, INVITED, PASSWORD_SET, renewed)
                .then(new PasswordSet(LIN, SECOND));
    }

    @Test
    void a_deactivated_persons_link_opens_nothing_not_even_after_reactivation() {
        self(new AcceptInvitation(LIN, "hash-1", FIRST), NOON, INVITED, DEACTIVATED)
                .thenRefused(AccountRule.INVITATION_IS_OPEN);
        self(new AcceptInvitation(LIN, "hash-1", FIRST), NOON, INVITED, DEACTIVATED, new AccountReactivated(LIN))
                .thenRefused(AccountRule.INVITATION_IS_OPEN);
    }

    @Test
    void a_person_changes_the_own_password() {
        var change = new ChangePassword(LIN, SECOND);
        self(change, NOON, INVITED, PASSWORD_SET).then(new PasswordChanged(LIN, SECOND));
        self(change, NOON, INVITED, PASSWORD_SET, new PasswordChanged(LIN, SECOND))
                .thenNothing();
        self(change, NOON, INVITED, PASSWORD_SET, DEACTIVATED).thenRefused(AccountRule.ACCOUNT_IS_ACTIVE);
    }

    @Test
    void a_person_or_an_administrator_changes_the_name() {
        var named = new AccountNamed(LIN, "林晓");
        self(new NameAccount(LIN, "林晓"), NOON, INVITED).then(named);
        administrator(new NameAccount(LIN, "林晓"), INVITED).then(named);
        administrator(new NameAccount(LIN, "林晓"), INVITED, named).thenNothing();
    }

    @Test
    void a_deactivated_account_is_reactivated_and_saying_it_again_changes_nothing() {
        administrator(new DeactivateAccount(LIN), INVITED).then(DEACTIVATED);
        administrator(new DeactivateAccount(LIN), INVITED, DEACTIVATED).thenNothing();
        administrator(new ReactivateAccount(LIN), INVITED, DEACTIVATED).then(new AccountReactivated(LIN));
        administrator(new ReactivateAccount(LIN), INVITED).thenNothing();
    }

    @Test
    void an_erased_account_is_closed_and_stays_so() {
        var erased = new AccountErased(LIN);
        administrator(new EraseAccount(LIN), INVITED).then(DEACTIVATED, erased);
        administrator(new EraseAccount(LIN), INVITED, DEACTIVATED).then(erased);
        administrator(new EraseAccount(LIN), INVITED, DEACTIVATED, erased).thenNothing();
        administrator(new NameAccount(LIN, "林晓"), INVITED, DEACTIVATED, erased)
                .thenRefused(AccountRule.ACCOUNT_IS_NOT_ERASED);
        administrator(new ReactivateAccount(LIN), INVITED, DEACTIVATED, erased)
                .thenRefused(AccountRule.ACCOUNT_IS_NOT_ERASED);
    }

    @Test
    void nobody_erases_oneself() {
        given(INVITED, GRANTED)
                .when(account -> account.decide(new EraseAccount(LIN), ADMINISTRATOR, by(LIN)))
                .thenRefused(AccountRule.ADMINISTRATORS_STAY_FOR_OTHERS_TO_REMOVE);
    }

    @Test
    void an_account_whose_store_is_older_than_its_erasure_is_closed_again() {
        var unreadable = new AccountInvited(LIN, "lin.xiaowen", "", null, "hash-1", TOMORROW);
        administrator(new EraseAccount(LIN), unreadable).then(DEACTIVATED, new AccountErased(LIN));
    }

    @Test
    void an_administrator_makes_and_unmakes_administrators() {
        administrator(new GrantAdministrator(LIN), INVITED).then(GRANTED);
        administrator(new GrantAdministrator(LIN), INVITED, GRANTED).thenNothing();
        administrator(new RevokeAdministrator(LIN), INVITED, GRANTED).then(new AdministratorRevoked(LIN));
        administrator(new RevokeAdministrator(LIN), INVITED).thenNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "l", "Lin", "1lin", "lin xiaowen", "林晓雯", "a@b"})
    void a_login_that_is_no_handle_is_refused(String login) {
        administrator(invite(login, "林晓雯", null, false)).thenRefused(AccountRule.LOGIN_IS_A_HANDLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\u0000b", "a\nb"})
    void a_name_is_visible(String name) {
        administrator(invite("lin", name, null, false)).thenRefused(AccountRule.NAME_IS_PRESENT);
        administrator(new NameAccount(LIN, name), INVITED).thenRefused(AccountRule.NAME_IS_PRESENT);
    }

    @Test
    void only_an_administrator_manages_accounts() {
        for (var command : List.of(
                invite("lin", "林晓雯", null, false),
                new RenewInvitation(LIN, "h", TOMORROW),
                new DeactivateAccount(LIN),
                new ReactivateAccount(LIN),
                new EraseAccount(LIN),
                new GrantAdministrator(LIN),
                new RevokeAdministrator(LIN))) {
            somebody(command, command instanceof InviteAccount ? new AccountEvent[0] : new AccountEvent[] {INVITED})
                    .thenRefused(AccountRule.ADMINISTRATORS_MANAGE_ACCOUNTS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_refuses(AccountRule rule) {
        var refused = switch (rule) {
            case ACCOUNT_EXISTS -> administrator(new NameAccount(LIN, "林晓"));
            case ACCOUNT_IS_NEW -> administrator(invite("lin.xiaowen", "林晓雯", null, false), INVITED);
            case LOGIN_IS_A_HANDLE -> administrator(invite("Lin", "林晓雯", null, false));
            case NAME_IS_PRESENT -> administrator(invite("lin", " ", null, false));
            case EMAIL_IS_AN_ADDRESS -> administrator(invite("lin", "林晓雯", "lin", false));
            case INVITATION_IS_OPEN -> self(new AcceptInvitation(LIN, "other", FIRST), NOON, INVITED);
            case ACCOUNT_IS_ACTIVE -> administrator(new GrantAdministrator(LIN), INVITED, DEACTIVATED);
            case ACCOUNT_IS_NOT_ERASED ->
                administrator(new ReactivateAccount(LIN), INVITED, DEACTIVATED, new AccountErased(LIN));
            case ACCOUNT_IS_ONES_OWN -> somebody(new ChangePassword(LIN, SECOND), INVITED, PASSWORD_SET);
            case ADMINISTRATORS_MANAGE_ACCOUNTS -> somebody(new DeactivateAccount(LIN), INVITED);
            case ADMINISTRATORS_STAY_FOR_OTHERS_TO_REMOVE ->
                given(INVITED, GRANTED).when(a -> a.decide(new RevokeAdministrator(LIN), ADMINISTRATOR, by(LIN)));
        };
        refused.thenRefused(rule);
    }
}
