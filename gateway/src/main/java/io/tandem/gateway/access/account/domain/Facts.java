package io.tandem.gateway.access.account.domain;

/**
 * What an account's rules must know of somebody else's account.
 *
 * @param actorAdministers whether the one who acts was an active administrator (or the gateway itself, at first start)
 */
public record Facts(boolean actorAdministers) {}
