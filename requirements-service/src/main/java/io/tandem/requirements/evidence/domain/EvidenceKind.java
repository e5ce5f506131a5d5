package io.tandem.requirements.evidence.domain;

/** 市场调研, 用户访谈, 竞品分析. */
public enum EvidenceKind {
    MARKET_RESEARCH,
    USER_INTERVIEW,
    COMPETITOR_ANALYSIS
}
