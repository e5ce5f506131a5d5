package io.tandem.requirements.product.domain;

/** Why a person is no longer in a product. */
public enum Leaving {
    /** Went by own decision. */
    LEFT,
    /** Was taken out by the manager or an administrator. */
    REMOVED,
    /** The person's account was closed. */
    ACCOUNT_CLOSED
}
