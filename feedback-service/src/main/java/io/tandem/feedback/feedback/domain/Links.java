package io.tandem.feedback.feedback.domain;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The requirements it led to.
 *
 * @param told those of whose release the reporter has been told
 */
public record Links(Set<UUID> requirements, Set<UUID> told) {

    static final Links NONE = new Links(Set.of(), Set.of());

    Links with(UUID requirement) {
        return new Links(plus(requirements, requirement), told);
    }

    Links without(UUID requirement) {
        var less = new HashSet<>(requirements);
        less.remove(requirement);
        return new Links(Set.copyOf(less), told);
    }

    Links told(UUID requirement) {
        return new Links(requirements, plus(told, requirement));
    }

    boolean allTold() {
        return told.containsAll(requirements);
    }

    private static Set<UUID> plus(Set<UUID> set, UUID one) {
        var more = new HashSet<>(set);
        more.add(one);
        return Set.copyOf(more);
    }
}
