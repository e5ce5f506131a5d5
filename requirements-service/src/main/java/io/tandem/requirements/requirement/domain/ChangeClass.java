package io.tandem.requirements.requirement.domain;

/** How far an edit of an agreed text reaches: 勘误, 本侧变更, 跨侧变更. In this order: it is raised, never lowered. */
public enum ChangeClass {
    /** Other words for the same: takes effect at once, and may be objected to for two working days. */
    CORRECTION,
    /** Nothing the other side hangs on: its owner decides, the other is told. */
    OWN_SIDE,
    /** The other side hangs on it: both owners take note before it takes effect. */
    CROSS;

    ChangeClass atLeast(ChangeClass other) {
        return compareTo(other) < 0 ? other : this;
    }
}
