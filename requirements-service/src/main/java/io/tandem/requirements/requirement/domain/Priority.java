package io.tandem.requirements.requirement.domain;

/** P0 comes first. */
public enum Priority {
    P0,
    P1,
    P2,
    P3
}
