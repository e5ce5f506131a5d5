package io.tandem.requirements.product.domain;

/** What a person is to a product. Owner and manager are not roles but posts, and both are held by members. */
public enum Role {
    /** 成员: works on it, on one side, on both, or beside them. */
    MEMBER,
    /** 提出人: asks for things, comments, gives feedback. */
    REPORTER,
    /** 关注人: reads. */
    FOLLOWER
}
