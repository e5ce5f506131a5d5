package io.tandem.requirements.requirement.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The common part: what both sides read. */
public record Common(
        String title,
        String description,
        @Nullable RequirementKind kind,
        @Nullable String module,
        @Nullable LocalDate wantedBy,
        @Nullable Priority priority,
        @Nullable Rice rice,
        long version) {

    static final Common EMPTY = new Common("", "", null, null, null, null, null, 0);
}
