package io.tandem.requirements.requirement.domain;

/** Whether a requirement is worked on at all. Whatever is not open can be resumed. */
public enum Standing {
    OPEN,
    PAUSED,
    DECLINED,
    ARCHIVED,
    /** It leads to another one; unmerging resumes it. */
    MERGED
}
