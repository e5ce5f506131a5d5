package io.tandem.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The list of breached passwords: a build without npm leaves it out, one that is to be trusted (CI=true) does not. */
public final class BreachedList {

    private BreachedList() {}

    /** Fails under CI where the list is missing; elsewhere the test is skipped. */
    public static void isNeeded() {
        var there = BreachedList.class.getResource("/breached-words.filter") != null;
        if ("true".equals(System.getenv("CI"))) {
            assertThat(there).as("the list of breached passwords").isTrue();
        }
        assumeTrue(there, "built without npm: there is no list of breached passwords");
    }
}
