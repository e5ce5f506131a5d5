package io.tandem.requirements.product.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a facet of a side must have before anybody builds it: names of its fields, and {@code criteria}. */
public final class DefinitionOfReady {

    private static final Map<Side, Set<String>> FIELDS = Map.of(
            Side.FRONTEND, Sorted.set(Set.of("layout", "interaction", "responseTime", "criteria")),
            Side.BACKEND,
                    Sorted.set(Set.of("architecture", "dataProcessing", "interfaceDesign", "performance", "criteria")));

    private DefinitionOfReady() {}

    /** Every field of either side: what a product starts with. */
    public static Map<Side, Set<String>> everything() {
        return FIELDS;
    }

    static Set<String> fieldsOf(Side side) {
        return FIELDS.getOrDefault(side, Set.of());
    }

    static Map<Side, Set<String>> copy(Map<Side, Set<String>> bySide) {
        return bySide.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Sorted.set(e.getValue())));
    }
}
