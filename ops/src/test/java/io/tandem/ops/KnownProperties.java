package io.tandem.ops;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/** Every property the application has: Tandem's from its records, Spring Boot's from the metadata in its jars. */
final class KnownProperties {

    private final Set<String> names = new TreeSet<>();
    private final Set<String> maps = new TreeSet<>();

    KnownProperties() {
        ours();
        springs();
        names.add("axon.axonserver.enabled"); // read by a condition of Axon's that its metadata leaves out
    }

    /** True where {@code name} is a property, or a key of one that is a map. */
    boolean knows(String name) {
        var plain = name.replaceAll("\\[.*", "");
        return names.contains(plain) || maps.stream().anyMatch(map -> plain.startsWith(map + "."));
    }

    /** True where an environment variable sets a property: dots are underscores, dashes are left out. */
    boolean knowsVariable(String variable) {
        return names.stream()
                .map(name -> name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT))
                .anyMatch(variable::equals);
    }

    private void ours() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
        scanner.findCandidateComponents("io.tandem").forEach(found -> {
            try {
                var type = Class.forName(found.getBeanClassName());
                add(type.getAnnotation(ConfigurationProperties.class).value(), type);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private void add(String prefix, Class<?> type) {
        Arrays.stream(type.getRecordComponents()).forEach(component -> {
            var name = prefix + "." + kebab(component);
            if (component.getType().isRecord()) {
                add(name, component.getType());
            } else if (java.util.Map.class.isAssignableFrom(component.getType())) {
                maps.add(name);
            } else {
                names.add(name);
            }
        });
    }

    private static String kebab(RecordComponent component) {
        return component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private void springs() {
        metadata()
                .forEach(document -> document.path("properties").forEach(property -> {
                    var name = property.path("name").asString();
                    if (property.path("type").asString("").startsWith("java.util.Map")) {
                        maps.add(name);
                    }
                    names.add(name);
                }));
    }

    private static Stream<tools.jackson.databind.JsonNode> metadata() {
        var resolver = new PathMatchingResourcePatternResolver();
        return Stream.of("spring-configuration-metadata.json", "additional-spring-configuration-metadata.json")
                .flatMap(file -> {
                    try {
                        return Arrays.stream(resolver.getResources("classpath*:META-INF/" + file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .map(resource -> {
                    try (var in = resource.getInputStream()) {
                        return JsonMapper.shared().readTree(in);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
