package io.tandem.planning.model;

/** What a task is a step of: 设计, 研发, 联调, 测试, 上线. Only BUILD starts a build; DESIGN and RELEASE never hold one back. */
public enum Phase {
    DESIGN,
    BUILD,
    INTEGRATE,
    TEST,
    RELEASE;

    /** Whether a facet is built only when its tasks of this phase are done. */
    public boolean countsForBuilt() {
        return this == BUILD || this == INTEGRATE || this == TEST;
    }
}
