package io.tandem.feedback.model;

/** One half of a product: 前端 or 后端. Stored in maps by side, so that another side would be an addition. */
public enum Side {
    FRONTEND,
    BACKEND;

    public Side other() {
        return this == FRONTEND ? BACKEND : FRONTEND;
    }
}
