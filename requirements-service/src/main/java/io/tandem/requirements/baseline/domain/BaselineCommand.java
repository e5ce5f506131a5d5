package io.tandem.requirements.baseline.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be asked of a baseline: to be captured. It never changes afterwards. */
public sealed interface BaselineCommand {

    UUID baselineId();

    /**
     * @param note what it is for, or null
     * @param chosen the requirements to freeze; empty for all that are worked on
     */
    record CaptureBaseline(
            UUID baselineId,
            UUID productId,
            String name,
            @Nullable String note,
            List<UUID> chosen) implements BaselineCommand {}
}
