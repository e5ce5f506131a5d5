package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The fields of the two facets, by the names they carry in events and definitions of ready. */
public enum FacetField {
    /** 页面布局. */
    LAYOUT("layout", Side.FRONTEND, false),
    /** 交互设计. */
    INTERACTION("interaction", Side.FRONTEND, false),
    /** 响应时间: a measured target. */
    RESPONSE_TIME("responseTime", Side.FRONTEND, true),
    /** 系统架构. */
    ARCHITECTURE("architecture", Side.BACKEND, false),
    /** 数据处理. */
    DATA_PROCESSING("dataProcessing", Side.BACKEND, false),
    /** 接口设计. */
    INTERFACE_DESIGN("interfaceDesign", Side.BACKEND, false),
    /** 性能优化: a measured target. */
    PERFORMANCE("performance", Side.BACKEND, true);

    private final String field;
    private final Side side;
    private final boolean measured;

    FacetField(String field, Side side, boolean measured) {
        this.field = field;
        this.side = side;
        this.measured = measured;
    }

    /** The name it carries in events. */
    String field() {
        return field;
    }

    /** The names of a side's fields, in the order they are read. */
    public static List<String> of(Side side) {
        return Arrays.stream(values())
                .filter(f -> f.side == side)
                .map(f -> f.field)
                .toList();
    }

    static Optional<FacetField> named(Side side, String name) {
        return Arrays.stream(values())
                .filter(f -> f.side == side && f.field.equals(name))
                .findFirst();
    }

    boolean takes(FieldValue value) {
        return switch (value) {
            case FieldValue.Text _ -> !measured;
            case FieldValue.Measured _ -> measured;
            case FieldValue.SameAs _, FieldValue.None _ -> true;
        };
    }
}
