package io.tandem.ops;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/**
 * What a service says of itself: its own yml over platform.yml, flat.
 *
 * @param name in k8s/ and docker-compose.yml: gateway, requirements, planning, feedback
 * @param properties every key with its text
 */
record Application(String name, Map<String, String> properties) {

    static Application of(String name) {
        var file = name.equals("gateway") ? "gateway.yml" : name + "-service.yml";
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("platform.yml"), new ClassPathResource(file));
        var properties = new LinkedHashMap<String, String>();
        java.util.Objects.requireNonNull(yaml.getObject())
                .forEach((key, value) -> properties.put(key.toString(), value.toString()));
        return new Application(name, properties);
    }

    int port() {
        return Integer.parseInt(properties.get("server.port"));
    }

    int managementPort() {
        return Integer.parseInt(properties.get("management.server.port"));
    }

    /** Paths that answer on the management port. */
    List<String> managementPaths() {
        var exposed = properties.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("management.endpoints.web.exposure.include"))
                .map(entry -> "/actuator/" + entry.getValue())
                .toList();
        var paths = new java.util.ArrayList<>(exposed);
        if (exposed.contains("/actuator/health")
                && "true".equals(properties.get("management.endpoint.health.probes.enabled"))) {
            paths.addAll(List.of("/actuator/health/liveness", "/actuator/health/readiness"));
        }
        return paths;
    }
}
