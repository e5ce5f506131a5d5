package io.tandem.requirements.contract.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A revision a third party imposes: it cannot be refused, only adapted to.
 *
 * @param by the third party
 * @param adaptBy until when the pages have to be adapted
 */
public record Imposed(String by, Instant adaptBy) {

    public Imposed {
        adaptBy = adaptBy.truncatedTo(ChronoUnit.MILLIS);
    }
}
