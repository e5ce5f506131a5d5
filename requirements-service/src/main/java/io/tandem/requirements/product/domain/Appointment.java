package io.tandem.requirements.product.domain;

/** How a person came to a post. */
public enum Appointment {
    /** The manager, or an administrator, named this person. */
    NAMED,
    /** Nobody was named when the predecessor went: the post fell to this person, who answers until somebody is. */
    FELL
}
