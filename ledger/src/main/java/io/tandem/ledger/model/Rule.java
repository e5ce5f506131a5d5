package io.tandem.ledger.model;

/**
 * A named rule of a domain. Implemented by one enum per aggregate package, so that every rule of an aggregate can be
 * listed, tested and translated.
 */
public interface Rule {

    /** What a refusal means to the caller; the HTTP status follows from it. */
    enum Kind {
        /** No such thing: 404. */
        UNKNOWN,
        /** This actor may not: 403. */
        FORBIDDEN,
        /** Not in this state: 409. */
        CONFLICT,
        /** Not with these values: 422. */
        INVALID,
        /** Decided on a version that moved: 412. */
        STALE
    }

    /** The enum's own name, for example {@code HANDOFF_ACCEPT_NEEDS_OFFERED_PACKAGE}. */
    String name();

    Kind kind();

    /** The sentence in Chinese; {@code {name}} is filled from the refusal's details. */
    String zh();

    /** The sentence in English; {@code {name}} is filled from the refusal's details. */
    String en();

    /** The stable kebab name of the public contract, for example {@code handoff-accept-needs-offered-package}. */
    default String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
