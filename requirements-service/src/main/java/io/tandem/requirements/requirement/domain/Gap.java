package io.tandem.requirements.requirement.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A mandatory item the giver declares missing: the receiver sees it first.
 *
 * @param item a name of {@link Purpose#mandatory}
 * @param text what is missing and why
 * @param dueAt when it will be there
 */
public record Gap(String item, String text, Instant dueAt) {

    public Gap {
        dueAt = dueAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
