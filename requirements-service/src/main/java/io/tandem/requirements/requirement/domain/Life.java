package io.tandem.requirements.requirement.domain;

/** How far a facet is: 编写中, 已写明, 已通过, 设计中, 就绪, 研发中, 研发完成, 验收通过. In this order. */
public enum Life {
    SPECIFYING,
    SPECIFIED,
    APPROVED,
    DESIGNING,
    READY,
    BUILDING,
    BUILT,
    ACCEPTED
}
