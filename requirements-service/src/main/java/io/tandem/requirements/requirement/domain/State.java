package io.tandem.requirements.requirement.domain;

/** A requirement's state: derived from its facets, never set and never stored in an event. */
public enum State {
    SPECIFYING,
    SPECIFIED,
    APPROVED,
    DESIGNING,
    READY,
    BUILDING,
    BUILT,
    ACCEPTED,
    RELEASED,
    PROVEN,
    PAUSED,
    DECLINED,
    ARCHIVED,
    MERGED
}
