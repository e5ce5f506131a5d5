package io.tandem.standalone;

import io.tandem.feedback.FeedbackApplication;
import io.tandem.gateway.GatewayApplication;
import io.tandem.planning.PlanningApplication;
import io.tandem.requirements.RequirementsApplication;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One Spring application of the house.
 *
 * @param name its spring.config.name, its name in sentences and in the log
 * @param port where it serves; the metrics are served on {@code managementPort}
 */
record Service(String name, Class<?> application, int port, int managementPort) {

    /** The file in the data folder that holds the administrator's one-time link after a first start. */
    static final String ADMINISTRATOR_LINK = "administrator-link";

    /** In the order of their stopping; they start together. */
    static final List<Service> ALL = List.of(
            new Service("requirements-service", RequirementsApplication.class, 8081, 8091),
            new Service("planning-service", PlanningApplication.class, 8082, 8092),
            new Service("feedback-service", FeedbackApplication.class, 8083, 8093),
            new Service("gateway", GatewayApplication.class, 8080, 8090));

    ConfigurableApplicationContext start(DataFolder data, Ports ports) {
        return new SpringApplicationBuilder(application)
                .web(WebApplicationType.REACTIVE)
                .registerShutdownHook(false)
                .run(settings(data, ports).entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    /** What one JVM and shifted ports ask for; everything else stands in the service's own file. */
    private Map<String, Object> settings(DataFolder data, Ports ports) {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("spring.config.name", name);
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.jmx.enabled", false);
        settings.put("spring.application.admin.enabled", false);
        settings.put("spring.lifecycle.timeout-per-shutdown-phase", "3s");
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port + ports.offset());
        settings.put("management.server.address", "127.0.0.1");
        settings.put("management.server.port", managementPort + ports.offset());
        settings.put("tandem.poll", "1s"); // there is no other instance: the store is this JVM's own
        settings.put("tandem.mongo.uri", "mongodb://127.0.0.1:" + ports.mongo());
        settings.put("tandem.kafka.bootstrap", "127.0.0.1:" + ports.kafka());
        settings.put("tandem.security.jwks", ports.gateway() + "/.well-known/jwks.json");
        settings.put("tandem.sign-in.public-url", ports.gateway());
        settings.put("tandem.sign-in.link-file", data.resolve(ADMINISTRATOR_LINK));
        settings.put("tandem.services.requirements", ports.local(8081));
        settings.put("tandem.services.planning", ports.local(8082));
        settings.put("tandem.services.feedback", ports.local(8083));
        settings.put("tandem.audit.folder", data.resolve("audit").resolve(name));
        return settings;
    }
}
