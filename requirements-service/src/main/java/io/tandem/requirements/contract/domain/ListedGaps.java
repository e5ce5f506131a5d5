package io.tandem.requirements.contract.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.util.List;
import java.util.Set;

/** Gaps of a version that owners know of and go ahead with all the same. */
public record ListedGaps(int version, List<Gap> gaps, Set<Side> sides) {

    public ListedGaps {
        gaps = List.copyOf(gaps);
        sides = Sorted.set(sides);
    }

    boolean isOf(int number, List<Gap> found) {
        return version == number && gaps.equals(found);
    }

    boolean byBoth() {
        return sides.size() == Side.values().length;
    }
}
