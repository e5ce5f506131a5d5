package io.tandem.gateway.edge;

import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Which service answers which address; the first that matches does. Services serve the same paths, so what they say
 * in {@code Location} holds outside too. What the gateway answers itself never comes here.
 */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final String[] PLANNING = {
        "/api/v1/products/{key}/tasks/**",
        "/api/v1/products/{key}/releases/**",
        "/api/v1/products/{key}/board/**",
        "/api/v1/tasks/**",
        "/api/v1/releases/**",
        "/api/v1/task-types",
        "/api/v1/my-work/tasks",
        "/api/v1/audit/planning/**"
    };
    private static final String[] FEEDBACK = {
        "/api/v1/products/{key}/feedback/**",
        "/api/v1/feedback/**",
        "/api/v1/feedback-categories",
        "/api/v1/my-work/feedback",
        "/api/v1/audit/feedback/**"
    };
    private static final String[] REQUIREMENTS = {
        "/api/v1/products/**",
        "/api/v1/requirements/**",
        "/api/v1/evidence/**",
        "/api/v1/designs/**",
        "/api/v1/baselines/**",
        "/api/v1/contracts/**",
        "/api/v1/my-work/**",
        "/api/v1/search",
        "/api/v1/shared/**",
        "/api/v1/audit/requirements/**"
    };

    @Bean
    RouteLocator tandemRoutes(RouteLocatorBuilder builder, Services services) {
        return builder.routes()
                .route("planning", r -> r.path(PLANNING).uri(services.planning()))
                .route("feedback", r -> r.path(FEEDBACK).uri(services.feedback()))
                .route("requirements", r -> r.path(REQUIREMENTS).uri(services.requirements()))
                .route(
                        "requirements-docs",
                        r -> r.path("/v3/api-docs/requirements")
                                .filters(f -> f.setPath("/v3/api-docs"))
                                .uri(services.requirements()))
                .route(
                        "planning-docs",
                        r -> r.path("/v3/api-docs/planning")
                                .filters(f -> f.setPath("/v3/api-docs"))
                                .uri(services.planning()))
                .route(
                        "feedback-docs",
                        r -> r.path("/v3/api-docs/feedback")
                                .filters(f -> f.setPath("/v3/api-docs"))
                                .uri(services.feedback()))
                .build();
    }
}
