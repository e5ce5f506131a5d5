package io.tandem.gateway.lifecycle;

import java.util.Locale;

/** One service's share of a product's lifecycle: a read of its own, at most 500 items where it is paged. */
enum Part implements Piece {
    PRODUCT("requirements", "", false),
    REQUIREMENTS("requirements", "/requirements", true),
    WAITING("requirements", "/waiting", false),
    TASKS("planning", "/tasks", true),
    FEEDBACK("feedback", "/feedback", true);

    static final int LIMIT = 500;

    private final String service;
    private final String path;
    private final boolean paged;

    Part(String service, String path, boolean paged) {
        this.service = service;
        this.path = path;
        this.paged = paged;
    }

    @Override
    public String service() {
        return service;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String path() {
        return "/api/v1/products/{key}" + path;
    }

    @Override
    public boolean paged() {
        return paged;
    }
}
