package io.tandem.gateway.lifecycle;

import io.tandem.gateway.edge.Services;
import java.net.URI;
import java.util.Locale;

/** One service's share of a product's lifecycle: a read of its own, at most 500 items where it is paged. */
enum Part {
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

    String service() {
        return service;
    }

    /** As it is called in the answer. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/api/v1/products/{key}" + path;
    }

    boolean paged() {
        return paged;
    }

    URI base(Services services) {
        return switch (service) {
            case "planning" -> services.planning();
            case "feedback" -> services.feedback();
            default -> services.requirements();
        };
    }
}
