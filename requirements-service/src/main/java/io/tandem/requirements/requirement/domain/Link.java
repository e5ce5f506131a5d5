package io.tandem.requirements.requirement.domain;

import java.util.UUID;

/** How a requirement hangs on another. At most one link of a type to the same requirement. */
public record Link(Type type, UUID to, String note) {

    /** 派生自, 依赖, 冲突, 配套, 由其提供; 拆分自 and 合并自 only follow from splitting and merging. */
    public enum Type {
        DERIVES,
        DEPENDS,
        CONFLICTS,
        PAIRS_WITH,
        PROVIDED_BY,
        SPLIT_FROM,
        MERGED_FROM;

        boolean isSaidByPersons() {
            return this != SPLIT_FROM && this != MERGED_FROM;
        }
    }
}
