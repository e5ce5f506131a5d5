package io.tandem.requirements.product.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.model.Sorted;
import io.tandem.requirements.product.domain.ProductCommand.AddModule;
import io.tandem.requirements.product.domain.ProductCommand.RenameModule;
import io.tandem.requirements.product.domain.ProductCommand.RetireModule;
import io.tandem.requirements.product.domain.ProductEvent.ModuleAdded;
import io.tandem.requirements.product.domain.ProductEvent.ModuleRenamed;
import io.tandem.requirements.product.domain.ProductEvent.ModuleRetired;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The parts a product is made of, 模块: by name, none twice. A retired one keeps its requirements and takes no new. */
public record Modules(Map<UUID, Module> byId) {

    static final Modules NONE = new Modules(Map.of());

    private static final int NAME = 60;

    public record Module(String name, boolean retired) {}

    public Modules {
        byId = Sorted.map(byId);
    }

    List<ProductEvent> add(AddModule c) {
        var name = fitting(c.name());
        if (new Module(name, false).equals(byId.get(c.moduleId()))) {
            return List.of();
        }
        requireFree(name);
        return List.of(new ModuleAdded(c.productId(), c.moduleId(), name));
    }

    List<ProductEvent> rename(RenameModule c) {
        var module = known(c.moduleId());
        var name = fitting(c.name());
        if (module.name().equals(name)) {
            return List.of();
        }
        require(!module.retired(), ProductRule.MODULE_IS_IN_USE);
        requireFree(name);
        return List.of(new ModuleRenamed(c.productId(), c.moduleId(), name));
    }

    List<ProductEvent> retire(RetireModule c) {
        return known(c.moduleId()).retired() ? List.of() : List.of(new ModuleRetired(c.productId(), c.moduleId()));
    }

    Modules with(UUID id, String name) {
        return put(id, new Module(name, false));
    }

    Modules without(UUID id) {
        return put(id, new Module(known(id).name(), true));
    }

    private Module known(UUID id) {
        var module = byId.get(id);
        if (module == null) {
            throw new RuleViolated(ProductRule.MODULE_EXISTS, Map.of("module", id.toString()));
        }
        return module;
    }

    private static String fitting(String given) {
        var name = given.strip();
        require(
                !name.isEmpty() && name.codePointCount(0, name.length()) <= NAME,
                ProductRule.MODULE_NAME_FITS,
                Map.of("most", String.valueOf(NAME)));
        return name;
    }

    private void requireFree(String name) {
        require(
                byId.values().stream().noneMatch(m -> !m.retired() && m.name().equals(name)),
                ProductRule.MODULE_NAME_IS_FREE,
                Map.of("name", name));
    }

    private Modules put(UUID id, Module module) {
        var next = new HashMap<>(byId);
        next.put(id, module);
        return new Modules(next);
    }
}
