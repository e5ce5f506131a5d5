package io.tandem.ops;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.platform.TandemProperties;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Ports, probes, variables and addresses of every deployment are the application's own. */
class ReadBackTest {

    private static final KnownProperties PROPERTIES = new KnownProperties();
    private static final Map<String, Object> COMPOSE =
            Yaml.documents(Yaml.ROOT.resolve("docker-compose.yml")).getFirst();

    static Stream<Application> applications() {
        return Manifests.SERVICES.stream().map(Application::of);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void the_files_of_a_service_name_only_properties_that_exist(Application application) {
        assertThat(application.properties().keySet()).allMatch(PROPERTIES::knows);
    }

    @Test
    void a_misspelt_property_is_found() {
        assertThat(PROPERTIES.knows("tandem.kafka.boostrap")).isFalse();
        assertThat(PROPERTIES.knowsVariable("MANAGEMENT_SERVER_ADRESS")).isFalse();
        assertThat(PROPERTIES.knowsVariable("TANDEM_KAFKA_BOOTSTRAP")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("applications")
    void on_Kubernetes_ports_probes_and_variables_are_the_application_s(Application application) {
        var pod =
                Yaml.at(Manifests.base(application.name(), "StatefulSet").content(), "spec/template/spec/containers/0");
        assertThat(Yaml.each(pod, "ports").toList())
                .containsExactly(
                        Map.of("name", "http", "containerPort", application.port()),
                        Map.of("name", "management", "containerPort", application.managementPort()));
        for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            assertThat(Yaml.at(pod, probe + "/httpGet/port")).isEqualTo("management");
            assertThat(application.managementPaths()).contains(Yaml.string(pod, probe + "/httpGet/path"));
        }
        assertThat(Yaml.each(Manifests.base(application.name(), "Service").content(), "spec/ports")
                        .map(port -> port.get("port")))
                .containsExactly(application.port(), application.managementPort());

        var variables = new ArrayList<String>();
        Yaml.each(pod, "env")
                .forEach(variable -> variables.add(variable.get("name").toString()));
        variables.addAll(config().keySet());
        assertThat(variables).contains("TANDEM_INSTANCE", "TANDEM_MONGO_URI").allMatch(PROPERTIES::knowsVariable);
    }

    @ParameterizedTest
    @MethodSource("applications")
    void in_compose_ports_health_and_variables_are_the_application_s(Application application) {
        var service = Yaml.map(Yaml.at(COMPOSE, "services/" + application.name()));
        assertThat(service.get("healthcheck").toString())
                .contains("/127.0.0.1/" + application.managementPort() + " ")
                .containsAnyOf(application.managementPaths().toArray(String[]::new));
        assertThat(Yaml.map(service.get("environment")).keySet()).allMatch(PROPERTIES::knowsVariable);
        assertThat(Yaml.string(service, "environment/TANDEM_MONGO_URI"))
                .startsWith("mongodb://" + application.properties().get("tandem.service") + ":");
        if (service.get("ports") instanceof List<?> ports) {
            assertThat(ports.toString()).isEqualTo("[127.0.0.1:%1$d:%1$d]".formatted(application.port()));
        }
    }

    @Test
    void the_gateway_is_told_where_the_services_serve() {
        var pod = Yaml.at(Manifests.base("gateway", "StatefulSet").content(), "spec/template/spec/containers/0");
        applications()
                .filter(application -> !application.name().equals("gateway"))
                .forEach(application -> {
                    var variable = "TANDEM_SERVICES_" + application.name().toUpperCase(Locale.ROOT);
                    var address = "http://" + application.name() + ":" + application.port();
                    assertThat(Yaml.each(pod, "env")).contains(Map.of("name", variable, "value", address));
                    assertThat(Yaml.string(COMPOSE, "services/gateway/environment/" + variable))
                            .isEqualTo(address);
                });
    }

    @Test
    void the_gateway_s_keys_are_asked_where_the_gateway_serves_them() {
        var standard = new Binder(new MapConfigurationPropertySource(Map.of("tandem.service", "any")))
                .bind("tandem", TandemProperties.class)
                .get()
                .security()
                .jwks();
        for (var keys : List.of(
                config().get("TANDEM_SECURITY_JWKS"),
                Yaml.at(COMPOSE, "services/requirements/environment/TANDEM_SECURITY_JWKS"))) {
            var uri = URI.create(keys.toString());
            assertThat(uri.getHost()).isEqualTo("gateway");
            assertThat(uri.getPort()).isEqualTo(Application.of("gateway").port());
            assertThat(uri.getPath()).isEqualTo(standard.getPath());
        }
    }

    @Test
    void Prometheus_scrapes_every_service_where_it_shows_its_metrics() {
        var scrape = Yaml.at(
                Yaml.documents(Yaml.ROOT.resolve("ops/prometheus/prometheus.yml"))
                        .getFirst(),
                "scrape_configs/0");
        assertThat((List<?>) Yaml.at(scrape, "static_configs/0/targets"))
                .map(Object::toString)
                .containsExactlyElementsOf(applications()
                        .map(application -> application.name() + ":" + application.managementPort())
                        .toList());
        var monitor = Manifests.base("tandem", "ServiceMonitor").content();
        applications()
                .forEach(application -> assertThat(application.managementPaths())
                        .contains(Yaml.string(scrape, "metrics_path"), Yaml.string(monitor, "spec/endpoints/0/path")));
    }

    private static Map<String, Object> config() {
        return Yaml.map(Yaml.at(Manifests.base("tandem", "ConfigMap").content(), "data"));
    }
}
