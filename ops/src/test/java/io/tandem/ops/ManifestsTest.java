package io.tandem.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.tandem.ops.Manifests.Manifest;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every manifest is what the API server would take, judged by Kubernetes' and Strimzi's own models. */
class ManifestsTest {

    private static final Map<String, Class<?>> STRIMZI =
            Map.of("Kafka", Kafka.class, "KafkaNodePool", KafkaNodePool.class);

    static Stream<Manifest> all() {
        return Stream.concat(
                Manifests.all().filter(manifest -> !manifest.patch()),
                Manifests.all().filter(Manifest::patch).flatMap(Patches::laidOver));
    }

    static Stream<Manifest> workloads() {
        return Manifests.workloads();
    }

    @ParameterizedTest
    @MethodSource("all")
    void every_field_is_one_the_kind_knows(Manifest manifest) throws Exception {
        switch (manifest.apiVersion().replaceAll("/.*", "")) {
            case "kustomize.config.k8s.io" ->
                assertThat(manifest.content().keySet()).isSubsetOf(KUSTOMIZATION);
            case "monitoring.coreos.com" -> assertThat(SERVICE_MONITOR).containsAll(paths("", manifest.content()));
            case "kafka.strimzi.io" -> strimzi(manifest);
            default -> kubernetes(manifest.content());
        }
    }

    @Test
    void a_misspelt_field_is_found() {
        var manifest =
                new LinkedHashMap<>(Manifests.base("gateway", "StatefulSet").content());
        var container = Yaml.map(Yaml.at(manifest, "spec/template/spec/containers/0"));
        container.put("readynessProbe", Map.of());
        assertThatThrownBy(() -> kubernetes(manifest)).rootCause().hasMessageContaining("readynessProbe");
    }

    @ParameterizedTest
    @MethodSource("workloads")
    void nobody_runs_as_root_or_writes_outside_what_is_mounted(Manifest workload) {
        var pod = Yaml.at(workload.content(), "spec/template/spec");
        assertThat(Yaml.at(pod, "automountServiceAccountToken")).isEqualTo(false);
        assertThat(Yaml.at(pod, "securityContext/runAsNonRoot")).isEqualTo(true);
        assertThat(Yaml.at(pod, "securityContext/seccompProfile/type")).isEqualTo("RuntimeDefault");
        Yaml.each(pod, "containers").forEach(container -> {
            assertThat(Yaml.at(container, "securityContext"))
                    .isEqualTo(Map.of(
                            "allowPrivilegeEscalation", false,
                            "readOnlyRootFilesystem", true,
                            "capabilities", Map.of("drop", List.of("ALL"))));
            assertThat(Yaml.map(Yaml.at(container, "resources/limits"))).containsKeys("cpu", "memory");
            assertThat(Yaml.map(Yaml.at(container, "resources/requests"))).containsKeys("cpu", "memory");
        });
    }

    @Test
    void every_file_is_listed_by_the_kustomization_beside_it_and_every_listed_file_is_there() {
        Manifests.all()
                .filter(manifest -> manifest.apiVersion().startsWith("kustomize."))
                .forEach(kustomization -> {
                    var folder = kustomization.file().getParent();
                    var listed = new TreeSet<String>();
                    for (var key : List.of("resources", "components")) {
                        if (kustomization.content().get(key) instanceof List<?> entries) {
                            entries.forEach(entry -> listed.add(entry.toString()));
                        }
                    }
                    if (kustomization.content().containsKey("patches")) {
                        Yaml.each(kustomization.content(), "patches")
                                .filter(patch -> patch.containsKey("path"))
                                .forEach(patch -> listed.add(patch.get("path").toString()));
                    }
                    assertThat(listed)
                            .allSatisfy(
                                    entry -> assertThat(folder.resolve(entry)).exists());
                    assertThat(listed)
                            .containsAll(Yaml.files(folder).stream()
                                    .filter(file -> file.getParent().equals(folder))
                                    .map(file -> file.getFileName().toString())
                                    .filter(file -> !file.equals("kustomization.yaml"))
                                    .toList());
                });
    }

    @Test
    void every_service_finds_pods_that_have_the_ports_it_names() {
        Manifests.objects()
                .filter(manifest -> manifest.kind().equals("Service"))
                .forEach(service -> {
                    var selector = Yaml.map(Yaml.at(service.content(), "spec/selector"));
                    var pods = Manifests.workloads()
                            .map(workload -> Yaml.at(workload.content(), "spec/template"))
                            .filter(pod -> Yaml.map(Yaml.at(pod, "metadata/labels"))
                                    .entrySet()
                                    .containsAll(selector.entrySet()))
                            .toList();
                    assertThat(pods).as("pods of %s", service).hasSize(1);
                    assertThat(ports(pods.getFirst())
                                    .map(port -> port.get("name"))
                                    .toList())
                            .containsAll(Yaml.each(service.content(), "spec/ports")
                                    .map(port -> port.get("targetPort"))
                                    .toList());
                });
    }

    private static Stream<Map<String, Object>> ports(Object pod) {
        return Yaml.each(Yaml.at(pod, "spec/containers/0"), "ports");
    }

    @Test
    void every_image_has_a_tag_that_is_not_latest() {
        var pinned = new TreeSet<String>();
        Yaml.each(
                        Yaml.documents(Manifests.K8S.resolve("base/kustomization.yaml"))
                                .getFirst(),
                        "images")
                .forEach(image -> pinned.add(image.get("name") + ":" + image.get("newTag")));
        Manifests.workloads()
                .flatMap(workload -> Yaml.each(workload.content(), "spec/template/spec/containers"))
                .map(container -> container.get("image").toString())
                .forEach(image -> {
                    var found = image.contains(":")
                            ? image
                            : pinned.stream()
                                    .filter(p -> p.startsWith(image + ":"))
                                    .findFirst()
                                    .orElse(image);
                    assertThat(found).matches("[^:]+:[0-9]+[.][0-9]+.*");
                });
    }

    private static void kubernetes(Map<String, Object> content) throws Exception {
        var version = Yaml.string(content, "apiVersion").replaceAll(".*/", "");
        var model = Class.forName(
                "io.kubernetes.client.openapi.models." + version.replace('v', 'V') + Yaml.string(content, "kind"));
        try {
            model.getMethod("validateJsonElement", JsonElement.class).invoke(null, new Gson().toJsonTree(content));
        } catch (InvocationTargetException e) {
            throw new AssertionError(content.get("kind") + ": " + e.getCause().getMessage(), e.getCause());
        }
    }

    private static void strimzi(Manifest manifest) throws Exception {
        assertThat(manifest.apiVersion()).isEqualTo("kafka.strimzi.io/v1");
        var strict = new ObjectMapper()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .setAnnotationIntrospector(new NothingElse());
        strict.readValue(new Gson().toJson(manifest.content()), STRIMZI.get(manifest.kind()));
    }

    /** Strimzi's models keep what they do not know; here that is an error. */
    private static final class NothingElse extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public Boolean hasAnySetter(Annotated annotated) {
            return false;
        }
    }

    private static List<String> paths(String prefix, Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(item -> paths(prefix, item).stream()).toList();
        }
        if (!(node instanceof Map<?, ?>) || prefix.endsWith("/matchLabels")) {
            return List.of(prefix);
        }
        var paths = new ArrayList<String>();
        Yaml.map(node).forEach((key, value) -> paths.addAll(paths(prefix + "/" + key, value)));
        return paths;
    }

    private static final Set<String> KUSTOMIZATION =
            Set.of("apiVersion", "kind", "namespace", "resources", "components", "labels", "images", "patches");

    /** Its model is not in Maven Central: the fields used, as the operator's API reference has them. */
    private static final Set<String> SERVICE_MONITOR = Set.of(
            "/apiVersion",
            "/kind",
            "/metadata/name",
            "/spec/jobLabel",
            "/spec/selector/matchLabels",
            "/spec/endpoints/port",
            "/spec/endpoints/path",
            "/spec/endpoints/interval");
}
