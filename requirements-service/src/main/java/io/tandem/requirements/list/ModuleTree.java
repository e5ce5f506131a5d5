package io.tandem.requirements.list;

import io.tandem.requirements.product.domain.Modules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A product's modules as a tree, by the slashes in their names: 交易/购物车 stands below 交易.
 *
 * @param name the last part of it
 * @param path the whole name, as requirements carry it; empty for those without a module
 * @param retired no new requirement is put here
 * @param own requirements of this very module
 * @param all those and the ones below
 */
record ModuleTree(String name, String path, boolean retired, long own, long all, List<ModuleTree> children) {

    private static final String NONE = "";

    /** @param counts requirements by the module they carry, empty for none */
    static List<ModuleTree> of(Modules modules, Map<String, Long> counts) {
        var retired = new TreeMap<String, Boolean>();
        modules.byId().values().forEach(module -> retired.merge(module.name(), module.retired(), Boolean::logicalAnd));
        var paths = new TreeMap<String, Long>(counts);
        retired.keySet().forEach(name -> paths.putIfAbsent(name, 0L));
        var tree = new ArrayList<>(below(NONE, paths, retired));
        var without = counts.getOrDefault(NONE, 0L);
        if (without > 0) {
            tree.add(new ModuleTree(NONE, NONE, false, without, without, List.of()));
        }
        return List.copyOf(tree);
    }

    private static List<ModuleTree> below(String parent, Map<String, Long> paths, Map<String, Boolean> retired) {
        var nodes = new TreeMap<String, ModuleTree>();
        for (var path : paths.keySet()) {
            if (path.isEmpty() || !path.startsWith(parent)) {
                continue;
            }
            var end = path.indexOf('/', parent.length());
            var here = end < 0 ? path : path.substring(0, end);
            if (here.length() > parent.length()) {
                nodes.computeIfAbsent(here, whole -> node(parent, whole, paths, retired));
            }
        }
        return List.copyOf(nodes.values());
    }

    private static ModuleTree node(String parent, String path, Map<String, Long> paths, Map<String, Boolean> retired) {
        var children = below(path + "/", paths, retired);
        var own = paths.getOrDefault(path, 0L);
        return new ModuleTree(
                path.substring(parent.length()),
                path,
                retired.getOrDefault(path, false),
                own,
                own + children.stream().mapToLong(ModuleTree::all).sum(),
                children);
    }
}
