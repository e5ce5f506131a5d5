package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import java.util.ArrayList;
import java.util.List;

/** What a hand-off is for; each purpose has its list of what the package must hold or declare as a gap. */
public enum Purpose {
    /** 受理. */
    INTAKE,
    /** 转设计. */
    DESIGN,
    /** 转开发. */
    BUILD,
    /** 提测. */
    TEST,
    /** 联调. */
    INTEGRATE,
    /** 交班. */
    COVER;

    /** Names of mandatory items: fields of the side, {@code description}, {@code criteria}, {@code environment}, {@code contract}. */
    public List<String> mandatory(Side side) {
        return switch (this) {
            case INTAKE -> List.of("description");
            case DESIGN -> List.of("description", "criteria");
            case BUILD -> {
                var items = new ArrayList<>(FacetField.of(side));
                items.add("criteria");
                yield List.copyOf(items);
            }
            case TEST -> List.of("criteria", "environment");
            case INTEGRATE -> List.of("contract", "environment");
            case COVER -> List.of();
        };
    }
}
