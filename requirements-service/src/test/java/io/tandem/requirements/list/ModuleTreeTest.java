package io.tandem.requirements.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.tandem.requirements.product.domain.Modules;
import io.tandem.requirements.product.domain.Modules.Module;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Modules stand below one another by their names, and counts go up. */
class ModuleTreeTest {

    @Test
    void a_module_counts_what_stands_below_it() {
        var modules = new Modules(Map.of(
                new UUID(0, 1), new Module("交易/购物车", false),
                new UUID(0, 2), new Module("推荐", true)));
        var tree = ModuleTree.of(modules, Map.of("交易", 1L, "交易/购物车", 2L, "交易/支付", 3L, "", 4L));
        assertThat(tree)
                .extracting(ModuleTree::path, ModuleTree::own, ModuleTree::all, ModuleTree::retired)
                .containsExactly(tuple("交易", 1L, 6L, false), tuple("推荐", 0L, 0L, true), tuple("", 4L, 4L, false));
        assertThat(tree.getFirst().children()).extracting(ModuleTree::name).containsExactly("支付", "购物车");
        assertThat(ModuleTree.of(new Modules(Map.of()), Map.of())).isEqualTo(List.of());
    }
}
