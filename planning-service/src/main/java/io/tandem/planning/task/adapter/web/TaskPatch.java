package io.tandem.planning.task.adapter.web;

import io.tandem.planning.task.domain.Task.Plan;
import io.tandem.platform.web.Problem;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A merge patch of a task's plan; a 400 says what in it cannot be read. */
record TaskPatch(ObjectNode patch) {

    private static final Set<String> KNOWN = Set.of("title", "estimateMinutes", "dependencies");

    static TaskPatch of(ObjectNode patch) {
        for (var name : patch.propertyNames()) {
            if (!KNOWN.contains(name)) {
                throw wrong(name, "没有这个字段。", "There is no such field.");
            }
        }
        return new TaskPatch(patch);
    }

    Plan on(Plan plan) {
        return new Plan(
                patch.has("title") ? title() : plan.title(),
                patch.has("estimateMinutes") ? estimate() : plan.estimateMinutes(),
                patch.has("dependencies") ? dependencies() : plan.dependencies(),
                plan.version());
    }

    private @Nullable String title() {
        var title = patch.get("title");
        if (!title.isNull() && !title.isString()) {
            throw wrong("title", "应为文字或 null。", "Expected text or null.");
        }
        return title.isNull() ? null : title.stringValue();
    }

    private @Nullable Integer estimate() {
        var minutes = patch.get("estimateMinutes");
        if (!minutes.isNull() && !minutes.isInt()) {
            throw wrong("estimateMinutes", "应为整数或 null。", "Expected a whole number or null.");
        }
        return minutes.isNull() ? null : minutes.intValue();
    }

    private List<UUID> dependencies() {
        var tasks = patch.get("dependencies");
        try {
            if (tasks.isArray()) {
                return tasks.values().stream()
                        .map(JsonNode::stringValue)
                        .map(UUID::fromString)
                        .toList();
            }
        } catch (RuntimeException _) {
            // said below
        }
        throw wrong("dependencies", "应为任务编号的列表。", "Expected a list of task ids.");
    }

    private static Problem wrong(String name, String zh, String en) {
        return Problem.badRequest(
                        "body-invalid", "请求正文里有字段不认识或类型不对。", "A field of the body is not known or of the wrong type.")
                .fault("/" + name, "wrong-type", zh, en);
    }
}
