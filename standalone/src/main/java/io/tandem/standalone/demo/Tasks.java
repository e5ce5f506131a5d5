package io.tandem.standalone.demo;

import static io.tandem.standalone.demo.Story.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Opens the tasks of the story, gives them to people, and lets these work. */
final class Tasks {
    private final Cast cast;

    Tasks(Cast cast) {
        this.cast = cast;
    }

    void load(String product, JsonNode task) {
        var handle = task.path("id").asString();
        var owner = cast.as(cast.ownerOf(task.path("side").asString()));
        var id = Patience.until(
                        () -> owner.post("/api/v1/products/" + product + "/tasks", opening(task), key(handle, "open")))
                .id();
        cast.became(handle, id);
        var path = "/api/v1/tasks/" + id;
        var assignee = task.path("assignee").asString();
        owner.post(path + "/assign", Map.of("assigneeId", cast.id(assignee)), key(handle, "assign"))
                .orThrow();
        work(path, handle, cast.as(assignee), task);
    }

    private Map<String, Object> opening(JsonNode task) {
        var dependencies = new ArrayList<String>();
        task.path("depends_on").forEach(other -> dependencies.add(cast.idOf(other.asString())));
        var body = new LinkedHashMap<String, Object>();
        body.put("requirement", cast.idOf(task.path("requirement").asString()));
        for (var field : List.of("side", "phase", "type", "title")) {
            body.put(field, task.path(field).asString());
        }
        body.put("estimateMinutes", 60 * task.path("estimate_h").asInt());
        body.put("dependencies", dependencies);
        return body;
    }

    private void work(String path, String handle, Api assignee, JsonNode task) {
        var state = task.path("state").asString();
        if (state.equals("IN_PROGRESS") || state.equals("DONE")) {
            assignee.post(path + "/start", null, key(handle, "start")).orThrow();
        }
        if (task.has("logged_h")) {
            var work = Map.of(
                    "minutes",
                    60 * task.path("logged_h").asInt(),
                    "day",
                    cast.time().date("0wd").toString());
            assignee.post(path + "/work", work, key(handle, "work")).orThrow();
        }
        if (state.equals("DONE")) {
            assignee.post(path + "/complete", null, key(handle, "complete")).orThrow();
        }
        if (task.has("blocked_because")) {
            var reason = Map.of("reason", task.path("blocked_because").asString());
            assignee.post(path + "/block", reason, key(handle, "block")).orThrow();
        }
    }
}
