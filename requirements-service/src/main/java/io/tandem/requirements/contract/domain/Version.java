package io.tandem.requirements.contract.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version on the table.
 *
 * @param number counted from 1
 * @param against the version that stood when this one came: what it is compared with; 0 for the first
 * @param imposed by whom, null where it was the back end's own wish
 * @param needed the sides whose owners have to agree
 * @param agreed those that did
 */
public record Version(
        int number,
        int against,
        Document document,
        UUID by,
        @Nullable Imposed imposed,
        Set<Side> needed,
        Set<Side> agreed) {

    public Version {
        needed = Sorted.set(needed);
        agreed = Sorted.set(agreed);
    }

    Version agreedBy(Set<Side> sides) {
        var all = EnumSet.noneOf(Side.class);
        all.addAll(agreed);
        all.addAll(sides);
        return new Version(number, against, document, by, imposed, needed, all);
    }

    boolean isAgreed() {
        return agreed.containsAll(needed);
    }
}
