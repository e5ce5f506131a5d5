package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import java.util.List;

/**
 * What an edit of the text is, and why.
 *
 * @param as the class the differences make it
 * @param differences the reasons: field, rule, and what the other side hangs on
 * @param sides whose owners have to take note; empty where nothing agreed is touched
 */
public record Judged(ChangeClass as, List<Difference> differences, List<Side> sides) {

    /** @param written what the edit leads to */
    static Judged of(Requirement before, Requirement written) {
        var differences = Differences.between(before, written);
        var agreed = agreed(before);
        var touched = agreed.stream()
                .filter(side -> differences.stream().anyMatch(d -> d.part().concerns(side)))
                .toList();
        if (touched.isEmpty()) {
            return new Judged(ChangeClass.CORRECTION, differences, List.of());
        }
        if (differences.stream().allMatch(d -> d.by().isWording())) {
            return new Judged(ChangeClass.CORRECTION, differences, touched);
        }
        return agreed.size() > 1 && differences.stream().anyMatch(Difference::crosses)
                ? new Judged(ChangeClass.CROSS, differences, agreed)
                : new Judged(ChangeClass.OWN_SIDE, differences, touched);
    }

    /** The sides whose owners approved the text as it is, and that were not accepted on it yet. */
    static List<Side> agreed(Requirement r) {
        return r.applicable().stream()
                .filter(side ->
                        r.facet(side).approval() != null && r.facet(side).build() != Facet.Build.ACCEPTED)
                .toList();
    }

    /** The same, taken for more than it is. */
    Judged raised(ChangeClass to, Requirement r) {
        return to == as ? this : new Judged(to, differences, to == ChangeClass.CROSS ? agreed(r) : sides);
    }
}
