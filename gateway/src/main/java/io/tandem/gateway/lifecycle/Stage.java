package io.tandem.gateway.lifecycle;

import java.util.Locale;

/** One service's share of a requirement's lifecycle. Those of other services are asked for in the requirement's product. */
enum Stage implements Piece {
    REQUIREMENT("requirements", "/api/v1/requirements/{key}", false),
    CUSTODY("requirements", "/api/v1/requirements/{key}/custody", false),
    HANDOFFS("requirements", "/api/v1/requirements/{key}/handoffs", false),
    QUESTIONS("requirements", "/api/v1/requirements/{key}/questions", false),
    TASKS("planning", "/api/v1/products/{product}/tasks?requirement={key}", true),
    FEEDBACK("feedback", "/api/v1/products/{product}/feedback?requirement={key}", true);

    private final String service;
    private final String path;
    private final boolean paged;

    Stage(String service, String path, boolean paged) {
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
        return path;
    }

    @Override
    public boolean paged() {
        return paged;
    }
}
