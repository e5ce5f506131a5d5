package io.tandem.requirements.product.domain;

/** How much process a product asks for. */
public enum Profile {
    /** 轻流程. */
    LIGHT,
    /** 标准. */
    STANDARD,
    /** 严格. */
    STRICT
}
