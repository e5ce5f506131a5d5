package io.tandem.requirements.requirement.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a requirement's content went. Where it came from stand links.
 *
 * @param splitInto the pieces that were split off
 * @param mergedInto whose it is now, null where it is its own
 */
public record Lineage(List<UUID> splitInto, @Nullable UUID mergedInto) {

    static final Lineage NONE = new Lineage(List.of(), null);

    Lineage splitInto(List<UUID> pieces) {
        var all = new ArrayList<>(splitInto);
        all.addAll(pieces);
        return new Lineage(List.copyOf(all), mergedInto);
    }

    Lineage mergedInto(@Nullable UUID other) {
        return new Lineage(splitInto, other);
    }
}
