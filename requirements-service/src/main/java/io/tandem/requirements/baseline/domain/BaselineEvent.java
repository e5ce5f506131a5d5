package io.tandem.requirements.baseline.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has happened to a baseline. Stored for ever: add, never change. */
public sealed interface BaselineEvent {

    UUID baselineId();

    /** @param requirements in the order of their keys' numbers */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BaselineCaptured(
            UUID baselineId,
            UUID productId,
            String name,
            @Nullable String note,
            List<Frozen> requirements,
            UUID by,
            long productVersion)
            implements BaselineEvent {}
}
