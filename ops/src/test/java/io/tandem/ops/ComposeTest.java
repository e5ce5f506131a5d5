package io.tandem.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComposeTest {

    private static final String TEXT = Yaml.text(Yaml.ROOT.resolve("docker-compose.yml"));
    private static final Map<String, Object> FILE =
            Yaml.documents(Yaml.ROOT.resolve("docker-compose.yml")).getFirst();

    /** Start once and end, or write below their own program by design. */
    private static final List<String> WRITABLE = List.of("kafka", "keycloak");

    static Stream<Map.Entry<String, Object>> services() {
        return Yaml.map(FILE.get("services")).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_container_is_bounded_pinned_unprivileged_and_watched(Map.Entry<String, Object> entry) {
        var service = Yaml.map(entry.getValue());
        assertThat(service).containsKeys("image", "mem_limit", "user");
        assertThat(service.get("image").toString()).matches("[^:]+:v?[0-9]+[.][0-9]+.*");
        assertThat(service.get("user").toString()).doesNotStartWith("0:").doesNotStartWith("root");
        assertThat(service).containsEntry("cap_drop", List.of("ALL"));
        assertThat(service).containsEntry("security_opt", List.of("no-new-privileges:true"));
        if (!WRITABLE.contains(entry.getKey())) {
            assertThat(service).containsEntry("read_only", true);
        }
        if (!"on-failure".equals(service.get("restart"))) {
            assertThat(service).containsKey("healthcheck");
        }
    }

    @Test
    void nothing_is_published_beyond_loopback() {
        assertThat(services()
                        .map(service -> Yaml.map(service.getValue()).get("ports"))
                        .filter(List.class::isInstance)
                        .flatMap(ports -> ((List<?>) ports).stream())
                        .map(Object::toString))
                .allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void every_secret_comes_from_the_environment_and_is_made_by_the_script() {
        var script = Yaml.text(Yaml.ROOT.resolve("ops/compose/secrets.sh"));
        assertThat(TEXT.lines().filter(line -> line.matches(" +[A-Z_]*(PASSWORD|KEY): (?![$]\\{).*")))
                .isEmpty();
        assertThat(Pattern.compile("[$]\\{([A-Z_]+)").matcher(TEXT).results().map(found -> found.group(1)))
                .allMatch(script::contains);
    }

    @Test
    void our_images_are_those_that_jib_builds() {
        var built = Pattern.compile("<to><image>(.+)</image></to>").matcher(Yaml.text(Yaml.ROOT.resolve("pom.xml")));
        assertThat(built.find()).isTrue();
        assertThat(Manifests.SERVICES).allSatisfy(name -> {
            var module = name.equals("gateway") ? name : name + "-service";
            assertThat(Yaml.text(Yaml.ROOT.resolve(module + "/pom.xml"))).contains("<jib.skip>false</jib.skip>");
            assertThat(Yaml.string(FILE, "services/" + name + "/image"))
                    .isEqualTo(built.group(1).replace("${project.artifactId}", module));
        });
    }

    @Test
    void every_mounted_file_is_there_and_every_dependency_is_a_service() {
        services().forEach(service -> {
            var content = Yaml.map(service.getValue());
            if (content.get("volumes") instanceof List<?> volumes) {
                assertThat(volumes.stream().map(Object::toString).filter(volume -> volume.startsWith(".")))
                        .allSatisfy(volume -> assertThat(Yaml.ROOT.resolve(volume.replaceAll(":.*", "")))
                                .exists());
            }
            if (content.containsKey("depends_on")) {
                assertThat(Yaml.map(FILE.get("services")))
                        .containsKeys(
                                Yaml.map(content.get("depends_on")).keySet().toArray(String[]::new));
            }
        });
    }
}
