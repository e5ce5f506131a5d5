package io.tandem.ops;

import io.tandem.ops.Manifests.Manifest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An overlay's patch laid over what it patches, as kustomize does it for the shapes used here. */
final class Patches {

    private Patches() {}

    /** The patched object, or all of its kind where the patch names none of them and kustomize is told the targets. */
    static Stream<Manifest> laidOver(Manifest patch) {
        var ofKind = Manifests.objects()
                .filter(object -> object.kind().equals(patch.kind()))
                .toList();
        var named = ofKind.stream()
                .filter(object -> object.name().equals(patch.name()))
                .toList();
        return (named.isEmpty() ? ofKind : named)
                .stream()
                        .map(object ->
                                new Manifest(patch.file(), Yaml.map(merge(object.content(), patch.content())), true));
    }

    /** Maps key by key, lists of named things by name, everything else replaced. */
    private static Object merge(Object under, Object over) {
        if (under instanceof Map<?, ?> && over instanceof Map<?, ?>) {
            var merged = new LinkedHashMap<>(Yaml.map(under));
            Yaml.map(over).forEach((key, value) -> merged.merge(key, value, Patches::merge));
            return merged;
        }
        if (under instanceof List<?> list && over instanceof List<?> patches && named(list) && named(patches)) {
            var merged = new ArrayList<Object>(list);
            patches.forEach(patch -> lay(merged, patch));
            return merged;
        }
        return over;
    }

    private static void lay(List<Object> merged, Object patch) {
        for (var i = 0; i < merged.size(); i++) {
            if (Yaml.at(merged.get(i), "name").equals(Yaml.at(patch, "name"))) {
                merged.set(i, merge(merged.get(i), patch));
                return;
            }
        }
        merged.add(patch);
    }

    private static boolean named(List<?> list) {
        return list.stream().allMatch(item -> item instanceof Map<?, ?> map && map.containsKey("name"));
    }
}
