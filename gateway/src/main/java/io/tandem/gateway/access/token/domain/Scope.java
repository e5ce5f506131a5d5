package io.tandem.gateway.access.token.domain;

/** What a personal token may be used for. Each includes the ones before it. */
public enum Scope {
    /** Read whatever the person may read. */
    READ,
    /** Write whatever the person may write. */
    WRITE,
    /** Use the person's rights as an administrator, where the person has them. */
    ADMINISTER
}
