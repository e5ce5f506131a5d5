package io.tandem.requirements.requirement.domain;

/** What sort of wish a requirement is: 新功能, 改进, 技术, 缺陷. */
public enum RequirementKind {
    NEW_FEATURE,
    IMPROVEMENT,
    TECHNICAL,
    DEFECT
}
