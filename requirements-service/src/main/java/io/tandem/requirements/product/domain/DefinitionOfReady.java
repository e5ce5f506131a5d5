package io.tandem.requirements.product.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a facet of a side must have before anybody builds it: names of its fields, {@code criteria}, and {@code design}
 * where a signed design is asked for.
 */
public final class DefinitionOfReady {

    public static final String CRITERIA = "criteria";
    public static final String DESIGN = "design";

    private static final Map<Side, Set<String>> STANDARD = Map.of(
            Side.FRONTEND, Sorted.set(Set.of("layout", "interaction", "responseTime", CRITERIA)),
            Side.BACKEND,
                    Sorted.set(Set.of("architecture", "dataProcessing", "interfaceDesign", "performance", CRITERIA)));

    private DefinitionOfReady() {}

    /** Every field of either side and criteria, no design: what a product starts with. */
    public static Map<Side, Set<String>> standard() {
        return STANDARD;
    }

    /** All that may be asked of a side. */
    static Set<String> known(Side side) {
        var known = new TreeSet<>(STANDARD.getOrDefault(side, Set.of()));
        known.add(DESIGN);
        return known;
    }

    static Map<Side, Set<String>> copy(Map<Side, Set<String>> bySide) {
        var copy = new TreeMap<Side, Set<String>>();
        bySide.forEach((side, fields) -> copy.put(side, Sorted.set(fields)));
        return Sorted.map(copy);
    }
}
