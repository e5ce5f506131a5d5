package io.tandem.gateway.access.account.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What may be asked of an account. */
public sealed interface AccountCommand {

    UUID personId();

    /** @param administrator whether the person administers this installation from the first moment */
    record InviteAccount(
            UUID personId,
            String login,
            String name,
            @Nullable String email,
            String invitationHash,
            Instant invitationExpiresAt,
            boolean administrator)
            implements AccountCommand {}

    record RenewInvitation(UUID personId, String invitationHash, Instant invitationExpiresAt)
            implements AccountCommand {}

    /** @param credentialId names the password's hash, which was kept before this is asked */
    record AcceptInvitation(UUID personId, String invitationHash, UUID credentialId) implements AccountCommand {}

    record ChangePassword(UUID personId, UUID credentialId) implements AccountCommand {}

    record NameAccount(UUID personId, String name) implements AccountCommand {}

    record DeactivateAccount(UUID personId) implements AccountCommand {}

    record ReactivateAccount(UUID personId) implements AccountCommand {}

    /** Takes the person's data out of reach for ever, and the account with them. */
    record EraseAccount(UUID personId) implements AccountCommand {}

    record GrantAdministrator(UUID personId) implements AccountCommand {}

    record RevokeAdministrator(UUID personId) implements AccountCommand {}
}
