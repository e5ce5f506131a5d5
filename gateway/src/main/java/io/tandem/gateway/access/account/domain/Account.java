package io.tandem.gateway.access.account.domain;

import static io.tandem.gateway.access.account.domain.AccountRule.ACCOUNT_EXISTS;
import static io.tandem.gateway.access.account.domain.AccountRule.ACCOUNT_IS_ACTIVE;
import static io.tandem.gateway.access.account.domain.AccountRule.ACCOUNT_IS_NEW;
import static io.tandem.gateway.access.account.domain.AccountRule.ACCOUNT_IS_NOT_ERASED;
import static io.tandem.gateway.access.account.domain.AccountRule.ACCOUNT_IS_ONES_OWN;
import static io.tandem.gateway.access.account.domain.AccountRule.ADMINISTRATORS_MANAGE_ACCOUNTS;
import static io.tandem.gateway.access.account.domain.AccountRule.ADMINISTRATORS_STAY_FOR_OTHERS_TO_REMOVE;
import static io.tandem.gateway.access.account.domain.AccountRule.EMAIL_IS_AN_ADDRESS;
import static io.tandem.gateway.access.account.domain.AccountRule.INVITATION_IS_OPEN;
import static io.tandem.gateway.access.account.domain.AccountRule.LOGIN_IS_A_HANDLE;
import static io.tandem.gateway.access.account.domain.AccountRule.NAME_IS_PRESENT;
import static io.tandem.ledger.model.RuleViolated.require;

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
import io.tandem.ledger.model.Envelope;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's account: its state, the rules that decide, and how each event changes it.
 *
 * @param login empty until the account exists
 * @param name what others see; empty once the person's data was erased
 * @param active whether the person may come in; an invited one may, from the moment a password is set
 * @param credentialId the password in force, or null where none was set yet
 */
public record Account(
        String login,
        String name,
        @Nullable String email,
        boolean active,
        boolean administrator,
        @Nullable UUID credentialId,
        @Nullable Invitation invitation) {

    public static final Account NONE = new Account("", "", null, false, false, null, null);

    private static final Pattern LOGIN = Pattern.compile("[a-z][a-z0-9._-]{1,63}");
    private static final Pattern NAME = Pattern.compile("(?=.*\\S)[^\\p{Cc}]{1,80}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cc}]{1,64}@[^@\\s\\p{Cc}]{1,190}");

    public boolean exists() {
        return !login.isEmpty();
    }

    /** The name is never empty otherwise, also where the key was destroyed again and the store is older than the event. */
    public boolean isErased() {
        return exists() && name.isEmpty();
    }

    /** Whether a one-time link with this hash would set the password at that instant. */
    public boolean opensTo(String invitationHash, Instant at) {
        return invitation != null && invitation.opens(invitationHash, at);
    }

    public List<AccountEvent> decide(AccountCommand command, Facts facts, Envelope envelope) {
        require(command instanceof InviteAccount || exists(), ACCOUNT_EXISTS);
        return switch (command) {
            case InviteAccount c -> invite(c, facts);
            case RenewInvitation c -> renew(c, facts);
            case AcceptInvitation c -> accept(c, envelope);
            case ChangePassword c -> change(c, envelope);
            case NameAccount c -> name(c, facts, envelope);
            case DeactivateAccount c -> deactivate(c, facts, envelope);
            case ReactivateAccount c -> reactivate(c, facts);
            case EraseAccount c -> erase(c, facts, envelope);
            case GrantAdministrator c -> grant(c, facts);
            case RevokeAdministrator c -> revoke(c, facts, envelope);
        };
    }

    public Account evolve(AccountEvent event) {
        return switch (event) {
            case AccountInvited e ->
                new Account(
                        e.login(),
                        e.name(),
                        e.email(),
                        true,
                        false,
                        null,
                        new Invitation(e.invitationHash(), e.invitationExpiresAt()));
            case InvitationRenewed e ->
                with(active, administrator, credentialId, new Invitation(e.invitationHash(), e.invitationExpiresAt()));
            case PasswordSet e -> with(active, administrator, e.credentialId(), null);
            case PasswordChanged e -> with(active, administrator, e.credentialId(), invitation);
            case AccountNamed e -> new Account(login, e.name(), email, active, administrator, credentialId, invitation);
            case AccountDeactivated _ -> with(false, administrator, credentialId, null);
            case AccountReactivated _ -> with(true, administrator, credentialId, invitation);
            case AccountErased _ -> new Account(login, "", null, false, false, credentialId, null);
            case AdministratorGranted _ -> with(active, true, credentialId, invitation);
            case AdministratorRevoked _ -> with(active, false, credentialId, invitation);
        };
    }

    private Account with(
            boolean active, boolean administrator, @Nullable UUID credentialId, @Nullable Invitation invitation) {
        return new Account(login, name, email, active, administrator, credentialId, invitation);
    }

    private List<AccountEvent> invite(InviteAccount c, Facts facts) {
        requireAdministrator(facts);
        require(!exists(), ACCOUNT_IS_NEW, Map.of("login", login));
        require(LOGIN.matcher(c.login()).matches(), LOGIN_IS_A_HANDLE);
        require(NAME.matcher(c.name()).matches(), NAME_IS_PRESENT);
        require(c.email() == null || EMAIL.matcher(c.email()).matches(), EMAIL_IS_AN_ADDRESS);
        var invited = new AccountInvited(
                c.personId(), c.login(), c.name(), c.email(), c.invitationHash(), c.invitationExpiresAt());
        return c.administrator() ? List.of(invited, new AdministratorGranted(c.personId())) : List.of(invited);
    }

    private List<AccountEvent> renew(RenewInvitation c, Facts facts) {
        requireAdministrator(facts);
        require(active, ACCOUNT_IS_ACTIVE);
        return List.of(new InvitationRenewed(c.personId(), c.invitationHash(), c.invitationExpiresAt()));
    }

    private List<AccountEvent> accept(AcceptInvitation c, Envelope envelope) {
        require(opensTo(c.invitationHash(), envelope.decidedAt()), INVITATION_IS_OPEN);
        return List.of(new PasswordSet(c.personId(), c.credentialId()));
    }

    private List<AccountEvent> change(ChangePassword c, Envelope envelope) {
        require(isOnesOwn(c, envelope), ACCOUNT_IS_ONES_OWN);
        require(active, ACCOUNT_IS_ACTIVE);
        return c.credentialId().equals(credentialId)
                ? List.of()
                : List.of(new PasswordChanged(c.personId(), c.credentialId()));
    }

    private List<AccountEvent> name(NameAccount c, Facts facts, Envelope envelope) {
        require(facts.actorAdministers() || isOnesOwn(c, envelope), ACCOUNT_IS_ONES_OWN);
        require(NAME.matcher(c.name()).matches(), NAME_IS_PRESENT);
        require(!isErased(), ACCOUNT_IS_NOT_ERASED);
        return c.name().equals(name) ? List.of() : List.of(new AccountNamed(c.personId(), c.name()));
    }

    private List<AccountEvent> deactivate(DeactivateAccount c, Facts facts, Envelope envelope) {
        requireAdministrator(facts);
        require(!isOnesOwn(c, envelope), ADMINISTRATORS_STAY_FOR_OTHERS_TO_REMOVE);
        return active ? List.of(new AccountDeactivated(c.personId())) : List.of();
    }

    private List<AccountEvent> reactivate(ReactivateAccount c, Facts facts) {
        requireAdministrator(facts);
        require(!isErased(), ACCOUNT_IS_NOT_ERASED);
        return active ? List.of() : List.of(new AccountReactivated(c.personId()));
    }

    private List<AccountEvent> erase(EraseAccount c, Facts facts, Envelope envelope) {
        requireAdministrator(facts);
        require(!isOnesOwn(c, envelope), ADMINISTRATORS_STAY_FOR_OTHERS_TO_REMOVE);
        if (isErased() && !active) {
            return List.of();
        }
        var erased = new AccountErased(c.personId());
        return active ? List.of(new AccountDeactivated(c.personId()), erased) : List.of(erased);
    }

    private List<AccountEvent> grant(GrantAdministrator c, Facts facts) {
        requireAdministrator(facts);
        require(active, ACCOUNT_IS_ACTIVE);
        return administrator ? List.of() : List.of(new AdministratorGranted(c.personId()));
    }

    private List<AccountEvent> revoke(RevokeAdministrator c, Facts facts, Envelope envelope) {
        requireAdministrator(facts);
        require(!isOnesOwn(c, envelope), ADMINISTRATORS_STAY_FOR_OTHERS_TO_REMOVE);
        return administrator ? List.of(new AdministratorRevoked(c.personId())) : List.of();
    }

    private static void requireAdministrator(Facts facts) {
        require(facts.actorAdministers(), ADMINISTRATORS_MANAGE_ACCOUNTS);
    }

    private static boolean isOnesOwn(AccountCommand c, Envelope envelope) {
        return c.personId().equals(envelope.actor().accountable());
    }
}
