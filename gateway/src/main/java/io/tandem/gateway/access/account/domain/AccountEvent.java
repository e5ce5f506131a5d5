package io.tandem.gateway.access.account.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.ledger.model.Personal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to an account. Stored for ever: add, never change. No event holds a secret or its hash but that of
 * a one-time link; password hashes live outside the history and are named by their id.
 */
public sealed interface AccountEvent {

    UUID personId();

    /**
     * @param login a lower-case handle, unique for ever and public in history
     * @param invitationHash SHA-256 of the one-time link's secret, lower-case hex
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AccountInvited(
            UUID personId,
            String login,
            @Personal(of = "personId") String name,
            @Personal(of = "personId") @Nullable String email,
            String invitationHash,
            Instant invitationExpiresAt)
            implements AccountEvent {}

    /** The one-time link was given again; older ones no longer open anything. */
    record InvitationRenewed(UUID personId, String invitationHash, Instant invitationExpiresAt)
            implements AccountEvent {}

    /** A one-time link was used to set a password; the link is spent. */
    record PasswordSet(UUID personId, UUID credentialId) implements AccountEvent {}

    /** The person replaced the own password; sessions opened with the older one are over. */
    record PasswordChanged(UUID personId, UUID credentialId) implements AccountEvent {}

    record AccountNamed(
            UUID personId, @Personal(of = "personId") String name) implements AccountEvent {}

    record AccountDeactivated(UUID personId) implements AccountEvent {}

    record AccountReactivated(UUID personId) implements AccountEvent {}

    /** The person's data are gone for ever: the key that made them readable is destroyed because of this. */
    record AccountErased(UUID personId) implements AccountEvent {}

    record AdministratorGranted(UUID personId) implements AccountEvent {}

    record AdministratorRevoked(UUID personId) implements AccountEvent {}
}
