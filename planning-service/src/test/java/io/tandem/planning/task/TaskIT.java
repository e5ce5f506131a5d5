package io.tandem.planning.task;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.planning.RunningService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

/** Tasks over HTTP and Kafka, on a real store and a real broker. */
class TaskIT extends RunningService {

    private static final Map<String, String> CODING =
            Map.of("side", "FRONTEND", "phase", "BUILD", "type", "前端编码", "title", "单页结算与防重复提交");

    private UUID open(UUID by, UUID requirement) {
        var body = new HashMap<String, Object>(CODING);
        body.put("requirement", requirement);
        body.put("estimateMinutes", 2400);
        return created(by, "/products/" + key + "/tasks", body);
    }

    private List<JsonNode> board(String query) {
        return items(lin, "/products/" + key + "/tasks" + query);
    }

    @Test
    void a_task_goes_from_opened_to_done_and_the_board_shows_it_now_and_as_it_was() {
        staffed();
        var requirement = drafted(3);
        var task = open(lin, requirement);
        until("the board has it", () -> board("").size() == 1);
        var before = Instant.now();
        done(lin, "/tasks/" + task + "/assign", Map.of("assigneeId", he));
        done(he, "/tasks/" + task + "/start", null);
        done(he, "/tasks/" + task + "/work", Map.of("minutes", 90, "day", LocalDate.of(2026, 11, 20)));
        done(he, "/tasks/" + task + "/block", Map.of("reason", "等关闭支付接口"));
        until("the board has it blocked", () -> board("?state=BLOCKED").size() == 1);
        done(he, "/tasks/" + task + "/unblock", null);
        done(he, "/tasks/" + task + "/complete", null);

        var read = read(he, "/tasks/" + task);
        assertText(read, "/state", "DONE");
        assertText(read, "/assigneeId", he.toString());
        assertThat(read.path("loggedMinutes").intValue()).isEqualTo(90);
        until("the board has it done", () -> board("?state=DONE&assignee=" + he).size() == 1);
        var card = board("?side=FRONTEND&requirement=" + key + "-3").getFirst();
        assertText(card, "/requirementKey", key + "-3");
        assertText(card, "/requirementTitle", "支付流程（结算页）");
        var then = board("?asOf=" + before).getFirst();
        assertText(then, "/state", "TODO");
        assertThat(then.has("assigneeId")).isFalse();
    }

    @Test
    void across_sides_a_task_is_offered_and_accepted_never_assigned() {
        staffed();
        var task = open(lin, drafted(1));
        refused(403, "task-across-sides-takes-an-offer", lin, "/tasks/" + task + "/assign", Map.of("assigneeId", wu));
        refused(403, "task-is-assigned-by-its-side", zhou, "/tasks/" + task + "/assign", Map.of("assigneeId", he));
        done(lin, "/tasks/" + task + "/offer", Map.of("to", Map.of("person", wu)));
        refused(403, "task-offer-is-answered-by-its-receiver", zhou, "/tasks/" + task + "/accept", null);
        done(wu, "/tasks/" + task + "/accept", null);
        assertText(read(wu, "/tasks/" + task), "/assigneeId", wu.toString());
        refused(409, "task-is-on-offer", wu, "/tasks/" + task + "/decline", Map.of("reason", "没空"));
        post(lin, "/tasks/" + task + "/offer", Map.of("to", Map.of()))
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void a_stale_edit_is_told_what_stands_there() {
        staffed();
        var task = open(lin, drafted(1));
        send(lin, HttpMethod.PATCH, "/tasks/" + task, Map.of("title", "单页结算"), "If-Match", "\"1\"")
                .expectStatus()
                .isNoContent()
                .expectHeader()
                .valueEquals("ETag", "\"2\"");
        send(he, HttpMethod.PATCH, "/tasks/" + task, Map.of("title", "别的"), "If-Match", "\"1\"")
                .expectStatus()
                .isEqualTo(412)
                .expectBody()
                .jsonPath("$.current.title")
                .isEqualTo("单页结算");
        send(lin, HttpMethod.PATCH, "/tasks/" + task, Map.of("title", 1), "If-Match", "\"2\"")
                .expectStatus()
                .isBadRequest();
        send(lin, HttpMethod.PATCH, "/tasks/" + task, "{\"estimateMinutes\":null}", "If-Match", "\"2\"")
                .expectStatus()
                .isNoContent();
        assertThat(read(lin, "/tasks/" + task).has("estimateMinutes")).isFalse();
    }

    @Test
    void what_is_not_known_is_refused_by_name() {
        staffed();
        var requirement = drafted(1);
        open(lin, requirement);
        var stranger = UUID.randomUUID();
        send(stranger, HttpMethod.GET, "/products/" + key + "/tasks", null)
                .expectStatus()
                .isForbidden();
        refused(404, "task-exists", lin, "/tasks/" + stranger + "/start", null);
        send(lin, HttpMethod.GET, "/tasks/" + stranger, null).expectStatus().isNotFound();
        send(lin, HttpMethod.GET, "/products/NOSUCH/tasks", null).expectStatus().isNotFound();
        send(lin, HttpMethod.GET, "/products/" + key + "/tasks?colour=red", null)
                .expectStatus()
                .isBadRequest();
        send(lin, HttpMethod.GET, "/products/" + key + "/tasks?state=ASLEEP", null)
                .expectStatus()
                .isBadRequest();
        var body = Map.of("requirement", key + "-99", "side", "FRONTEND", "phase", "BUILD", "type", "前端编码");
        post(lin, "/products/" + key + "/tasks", body).expectStatus().isEqualTo(422);
        refused(
                422,
                "task-type-is-known",
                lin,
                "/products/" + key + "/tasks",
                Map.of("requirement", requirement, "side", "FRONTEND", "phase", "BUILD", "type", "喝茶"));
    }

    @Test
    void an_approved_facet_has_its_tasks_and_the_same_approval_opens_none_again() {
        staffed();
        var requirement = drafted(5);
        tell("requirement.facet-approved", requirement, Map.of("requirementId", requirement, "side", "BACKEND"));
        until("the tasks are there", () -> board("?requirement=" + requirement).size() == 4);
        assertThat(board(""))
                .extracting(card -> card.path("phase").asString())
                .containsExactlyInAnyOrder("DESIGN", "BUILD", "INTEGRATE", "TEST");
        assertThat(board("")).extracting(card -> card.path("side").asString()).containsOnly("BACKEND");
    }

    @Test
    void a_phase_that_is_planned_is_left_alone_by_the_templates() {
        staffed();
        var requirement = drafted(1);
        open(lin, requirement);
        until("it is on the board", () -> board("").size() == 1);
        tell("requirement.facet-approved", requirement, Map.of("side", "FRONTEND"));
        until("the other phases are planned", () -> board("").size() == 4);
        tell("requirement.facet-approved", requirement, Map.of("side", "FRONTEND"));
        tell("requirement.review-lapsed", requirement, Map.of("sides", List.of("FRONTEND")));
        until(
                "they are looked at again",
                () -> board("").stream().allMatch(card -> card.path("rechecks").size() == 1));
        assertThat(board("")).hasSize(4);
    }

    @Test
    void tasks_go_the_way_of_their_requirement() {
        staffed();
        var requirement = drafted(1);
        open(lin, requirement);
        tell("requirement.paused", requirement, Map.of("requirementId", requirement));
        until("it is paused", () -> board("?state=PAUSED").size() == 1);
        tell("requirement.resumed", requirement, Map.of("requirementId", requirement));
        until("it goes on", () -> board("?state=TODO").size() == 1);
        tell("requirement.declined", requirement, Map.of("requirementId", requirement));
        until("it is cancelled", () -> board("?state=CANCELLED").size() == 1);
        refused(
                409,
                "task-needs-an-open-requirement",
                lin,
                "/products/" + key + "/tasks",
                Map.of("requirement", requirement, "side", "FRONTEND", "phase", "BUILD", "type", "前端编码"));
    }

    @Test
    void who_leaves_has_nothing_in_hand() {
        staffed();
        var task = open(lin, drafted(1));
        done(lin, "/tasks/" + task + "/assign", Map.of("assigneeId", he));
        done(he, "/tasks/" + task + "/start", null);
        tell("tandem.people.v1", "tandem.people.account.deactivated.v1", he, Map.of("personId", he));
        until("nobody has it", () -> !read(lin, "/tasks/" + task).has("assigneeId"));
        assertText(read(lin, "/tasks/" + task), "/state", "TODO");
    }

    @Test
    void what_somebody_waits_for_in_a_requirement_is_on_the_board() {
        staffed();
        var requirement = drafted(1);
        open(lin, requirement);
        var ask = UUID.randomUUID();
        var waiting = Map.of(
                "id", ask, "kind", "HANDOFF", "from", lin, "to", Map.of("post", "BACKEND_OWNER"), "blocks", List.of());
        tell("requirement.handoff-offered", requirement, Map.of("asks", List.of(waiting)));
        until("it waits", () -> asksOnTheBoard().equals(List.of(ask.toString())));
        tell("requirement.handoff-withdrawn", requirement, Map.of("endedAsks", List.of(ask)));
        until("it waits no more", () -> asksOnTheBoard().isEmpty());
    }

    private List<String> asksOnTheBoard() {
        var asks = new ArrayList<String>();
        for (var requirement : read(lin, "/products/" + key + "/tasks").path("requirements")) {
            requirement.path("waiting").forEach(ask -> asks.add(ask.path("id").asString()));
        }
        return asks;
    }

    @Test
    void the_words_for_kinds_of_work_are_told() {
        var types = items(lin, "/task-types");
        assertThat(types).extracting(type -> type.path("zh").asString()).contains("网页设计", "接口联调", "数据库设计");
    }
}
