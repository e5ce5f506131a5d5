package io.tandem.ops;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in k8s/, object by object. */
final class Manifests {

    static final Path K8S = Yaml.ROOT.resolve("k8s");
    static final List<String> SERVICES = List.of("gateway", "requirements", "planning", "feedback");

    /**
     * One object.
     *
     * @param patch true in an overlay's file that is laid over another object
     */
    record Manifest(Path file, Map<String, Object> content, boolean patch) {

        String apiVersion() {
            return Yaml.string(content, "apiVersion");
        }

        String kind() {
            return Yaml.string(content, "kind");
        }

        String name() {
            return Yaml.string(content, "metadata/name");
        }

        @Override
        public String toString() {
            return K8S.relativize(file) + " " + kind();
        }
    }

    private Manifests() {}

    static Stream<Manifest> all() {
        return Yaml.files(K8S).stream()
                .flatMap(file ->
                        Yaml.documents(file).stream().map(content -> new Manifest(file, content, isPatch(file))));
    }

    private static boolean isPatch(Path file) {
        return file.toString().contains("overlays") && !file.endsWith("kustomization.yaml");
    }

    /** The objects a cluster is given, without kustomizations and patches. */
    static Stream<Manifest> objects() {
        return all().filter(manifest -> !manifest.patch())
                .filter(manifest -> !manifest.apiVersion().startsWith("kustomize."));
    }

    static Manifest base(String service, String kind) {
        return objects()
                .filter(manifest ->
                        manifest.kind().equals(kind) && manifest.name().equals(service))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " " + service));
    }

    /** The pod templates of everything that runs. */
    static Stream<Manifest> workloads() {
        return objects()
                .filter(manifest -> List.of("StatefulSet", "Deployment", "Job").contains(manifest.kind()));
    }
}
