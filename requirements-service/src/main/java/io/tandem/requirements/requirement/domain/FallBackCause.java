package io.tandem.requirements.requirement.domain;

/** Why a facet fell back to its owner. */
public enum FallBackCause {
    MEMBER_LEFT,
    ACCOUNT_CLOSED
}
