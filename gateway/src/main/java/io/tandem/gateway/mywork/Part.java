package io.tandem.gateway.mywork;

import io.tandem.gateway.lifecycle.Piece;

/** Whose share of a person's work. */
enum Part implements Piece {
    REQUIREMENTS("requirements", "requirements"),
    PLANNING("planning", "tasks"),
    FEEDBACK("feedback", "feedback");

    private final String service;
    private final String path;

    Part(String service, String path) {
        this.service = service;
        this.path = "/api/v1/my-work/" + path;
    }

    @Override
    public String service() {
        return service;
    }

    @Override
    public String id() {
        return service;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public boolean paged() {
        return false;
    }
}
