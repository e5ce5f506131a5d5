package io.tandem.requirements.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChangeTest {

    static final JsonMapper JSON = JsonMapper.builder().build();

    static JsonNode tree(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    @Test
    void what_is_equal_has_not_changed() {
        assertThat(Change.between(tree("{'a':{'b':1}}"), tree("{'a':{'b':1}}"), Set.of()))
                .isEmpty();
    }

    @Test
    void a_change_says_where_from_and_to() {
        assertThat(Change.between(tree("{'a':{'b':'旧'}}"), tree("{'a':{'b':'新'}}"), Set.of()))
                .containsExactly(new Change("/a/b", tree("'旧'"), tree("'新'")));
    }

    @Test
    void what_appears_has_no_from_and_what_goes_has_no_to() {
        assertThat(Change.between(tree("{'a':1}"), tree("{'b':2}"), Set.of()))
                .containsExactly(new Change("/a", tree("1"), null), new Change("/b", null, tree("2")));
    }

    @Test
    void an_element_with_an_id_keeps_its_place_when_another_goes() {
        assertThat(Change.between(
                        tree("{'c':[{'id':'x','t':1},{'id':'y','t':2}]}"), tree("{'c':[{'id':'y','t':2}]}"), Set.of()))
                .extracting(Change::pointer)
                .containsExactly("/c/x/id", "/c/x/t");
    }

    @Test
    void hidden_names_and_nulls_are_left_out_and_slashes_are_escaped() {
        assertThat(Change.between(tree("{'version':1,'n':null}"), tree("{'version':2,'a/b':1}"), Set.of("version")))
                .extracting(Change::pointer)
                .containsExactly("/a~1b");
    }
}
