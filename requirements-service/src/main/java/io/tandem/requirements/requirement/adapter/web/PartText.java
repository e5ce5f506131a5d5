package io.tandem.requirements.requirement.adapter.web;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Requirement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written in a part, by name: its fields as the API shows them, its criteria as {@code criteria/<id>}. */
final class PartText {

    private PartText() {}

    static Map<String, Object> of(Requirement requirement, Part part) {
        var text = new LinkedHashMap<String, Object>();
        if (part == Part.COMMON) {
            var common = requirement.common();
            put(text, "title", common.title());
            put(text, "description", common.description());
            put(text, "kind", common.kind());
            put(text, "module", common.module());
            put(text, "wantedBy", common.wantedBy());
            put(text, "priority", common.priority());
            put(text, "rice", common.rice());
            requirement.targets().forEach(t -> text.put("targets/" + t.metric(), t));
        }
        for (var side : Side.values()) {
            if (part == Part.of(side)) {
                requirement.facet(side).fields().forEach((name, value) -> text.put(name, FieldJson.shown(value)));
            }
        }
        requirement.criteria().stream()
                .filter(criterion -> criterion.part() == part)
                .forEach(criterion -> text.put("criteria/" + criterion.id(), criterion.text()));
        return text;
    }

    private static void put(Map<String, Object> text, String name, @Nullable Object value) {
        if (value != null) {
            text.put(name, value);
        }
    }
}
