package io.tandem.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {

    private static final JsonMapper JSON = new JsonMapper();

    /** RFC 8785, 3.2.2, without its numbers. */
    @Test
    void strings_and_literals_are_written_as_in_the_rfc() {
        var given = """
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }""";
        assertThat(canonical(given))
                .isEqualTo("{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    /** RFC 8785, 3.2.3. */
    @Test
    void names_are_sorted_by_utf_16_code_units_as_in_the_rfc() {
        var given = """
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }""";
        assertThat(canonical(given))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void every_control_character_has_its_escape_and_nothing_else_is_escaped() {
        var text = new StringBuilder();
        for (char c = 0; c <= ' '; c++) {
            text.append(c);
        }
        text.append("\u007f\u2028/€");
        var written = CanonicalJson.write(JsonNodeFactory.instance.stringNode(text.toString()));
        assertThat(written)
                .isEqualTo(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c"
                                + "\\u001d\\u001e\\u001f \u007f\u2028/€\"");
    }

    @Test
    void members_at_every_depth_are_sorted_and_white_space_goes() {
        assertThat(canonical(" { \"b\" : [ { \"z\" : 1 , \"a\" : { } } ] , \"a\" : [ ] } "))
                .isEqualTo("{\"a\":[],\"b\":[{\"a\":{},\"z\":1}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "2147483648", "9007199254740992", "-9007199254740992"})
    void integers_within_two_to_the_53rd_are_written_in_digits(String number) {
        assertThat(canonical(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"a\":[0,1.5]}', /a/1: 1.5 is a fraction",
        "'{\"a\":1.0}', /a: 1.0 is a fraction",
        "'{\"a\":1e2}', /a: 100.0 is a fraction",
        "'{\"a/b~\":9007199254740993}', /a~1b~0: 9007199254740993 is beyond 2^53",
        "'-9007199254740993', (root): -9007199254740993 is beyond 2^53",
        "'99999999999999999999', (root): 99999999999999999999 is beyond 2^53",
        "'{\"a\":{\"b\":\"x\\ud800y\"}}', /a/b: lone surrogate \\ud800 at character 1",
        "'[\"\\udc00\"]', /0: lone surrogate \\udc00 at character 0",
        "'{\"\\ud83d\":1}', /"
    })
    void what_cannot_be_kept_is_refused_with_its_place(String json, String message) {
        assertThatThrownBy(() -> canonical(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageEndingWith(".");
    }

    private static String canonical(String json) {
        return CanonicalJson.write(JSON.readTree(json));
    }
}
