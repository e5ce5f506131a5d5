package io.tandem.requirements.model;

/** Kinds of designs: 页面布局, 设计规范, 原型, 架构决策, 数据模型, 服务器配置, 数据传输. */
public enum DesignKind {
    LAYOUT,
    TOKENS,
    PROTOTYPE,
    ARCHITECTURE_DECISION,
    DATA_MODEL,
    SERVER_CONFIGURATION,
    DATA_TRANSFER
}
