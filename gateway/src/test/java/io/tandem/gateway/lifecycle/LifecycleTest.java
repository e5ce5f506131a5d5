package io.tandem.gateway.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.lifecycle.Share.Given;
import io.tandem.gateway.lifecycle.Share.Missing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LifecycleTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static Share given(Part part, String body) {
        return new Given(part, JSON.readTree(body), false, null);
    }

    @Test
    void tasks_and_feedback_stand_with_their_requirement() {
        var whole = new Lifecycle(
                        List.of(
                                given(Part.PRODUCT, "{\"key\":\"SHOP\"}"),
                                given(Part.REQUIREMENTS, "{\"items\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"),
                                given(Part.WAITING, "{\"items\":[{\"requirement\":\"b\",\"kind\":\"HANDOFF\"}]}"),
                                given(
                                        Part.TASKS,
                                        "{\"items\":[{\"id\":1,\"requirementId\":\"a\"},{\"id\":2,\"requirementId\":\"z\"}]}"),
                                given(
                                        Part.FEEDBACK,
                                        "{\"items\":[{\"id\":3,\"requirements\":[{\"id\":\"a\"},{\"id\":\"b\"}]},{\"id\":4}]}")))
                .compose();
        assertThat(whole).isEqualTo(JSON.readTree("""
                {"product":{"key":"SHOP"},
                 "requirements":[
                   {"id":"a","waiting":[],"tasks":[{"id":1,"requirementId":"a"}],"feedback":[{"id":3,"requirements":[{"id":"a"},{"id":"b"}]}]},
                   {"id":"b","waiting":[{"requirement":"b","kind":"HANDOFF"}],"tasks":[],"feedback":[{"id":3,"requirements":[{"id":"a"},{"id":"b"}]}]}],
                 "otherTasks":[{"id":2,"requirementId":"z"}],
                 "otherFeedback":[{"id":4}],
                 "missing":[],"more":[]}"""));
    }

    @Test
    void what_is_missing_and_what_is_cut_off_are_named() {
        var whole = new Lifecycle(List.of(
                        given(Part.PRODUCT, "{}"),
                        new Given(Part.REQUIREMENTS, JSON.readTree("{\"items\":[]}"), true, null),
                        new Missing(Part.TASKS)))
                .compose();
        assertThat(whole.path("missing")).isEqualTo(JSON.readTree("[{\"part\":\"tasks\",\"service\":\"planning\"}]"));
        assertThat(whole.path("more")).isEqualTo(JSON.readTree("[\"requirements\"]"));
    }

    @Test
    void every_id_is_found_however_deep() {
        var tree = JSON.readTree(
                "{\"a\":[{\"b\":\"01980000-0000-7000-8000-000000000011\"}],\"c\":\"no\",\"d\":{\"e\":[\"01980000-0000-7000-8000-000000000012\"]}}");
        assertThat(Lifecycle.ids(tree))
                .containsExactlyInAnyOrder(
                        UUID.fromString("01980000-0000-7000-8000-000000000011"),
                        UUID.fromString("01980000-0000-7000-8000-000000000012"));
    }
}
