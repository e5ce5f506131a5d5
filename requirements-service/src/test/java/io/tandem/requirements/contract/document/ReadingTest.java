package io.tandem.requirements.contract.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.RuleViolated;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static final String HEAD = "openapi: 3.0.3\ninfo: {title: 支付接口, version: 2.0.0}\n";

    private static ApiDocument read(String text) {
        return Reading.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void refused(String text, DocumentRule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> read(text));
        assertThat(refusal).as(rule.id()).isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(List.of(refusal.zh(), refusal.en())).noneMatch(s -> s.contains("{") || s.contains("}"));
    }

    private static String answering(String schema) {
        return HEAD
                + "paths: {/p: {get: {operationId: get, responses: {200: {description: ok, content: {application/json: {schema: "
                + schema + "}}}}}}}\n";
    }

    @Test
    void yaml_and_json_are_the_same_document() {
        var yaml = read(answering("{type: object, properties: {yes: {type: string, enum: [no, \"1\", 1.50]}}}"));
        var json = read("""
                {"openapi":"3.0.3","info":{"title":"支付接口","version":"2.0.0"},"paths":{"/p":{"get":{"operationId":"get",
                 "responses":{"200":{"description":"ok","content":{"application/json":{"schema":
                 {"type":"object","properties":{"yes":{"type":"string","enum":["no","1",1.50]}}}}}}}}}}}""");
        assertThat(Comparison.of(yaml, json).changes()).isEmpty();
        assertThat(yaml.operation("get")).isPresent();
        assertThat(yaml.operation("GET /p")).isPresent();
    }

    @Test
    void what_is_no_openapi_3_is_refused() {
        refused("swagger: '2.0'\ninfo: {title: x, version: '1'}\npaths: {}\n", DocumentRule.DOCUMENT_IS_OPENAPI_3);
        refused("openapi: 3.2.0\ninfo: {title: x, version: '1'}\npaths: {}\n", DocumentRule.DOCUMENT_IS_OPENAPI_3);
        refused("hello", DocumentRule.DOCUMENT_IS_OPENAPI_3);
    }

    @Test
    void what_is_not_well_formed_is_refused_with_its_line() {
        refused("{\"openapi\": ", DocumentRule.DOCUMENT_IS_READABLE);
        refused("openapi: [3.0.3\npaths: }", DocumentRule.DOCUMENT_IS_READABLE);
        refused("", DocumentRule.DOCUMENT_IS_READABLE);
        var refusal =
                catchThrowableOfType(RuleViolated.class, () -> Reading.of(new byte[] {'a', (byte) 0xc3, (byte) 0x28}));
        assertThat(refusal.rule()).isEqualTo(DocumentRule.DOCUMENT_IS_READABLE);
    }

    @Test
    void what_is_missing_is_named_with_its_place() {
        refused("openapi: 3.0.3\ninfo: {title: x}\npaths: {}\n", DocumentRule.DOCUMENT_IS_COMPLETE);
        refused(HEAD, DocumentRule.DOCUMENT_IS_COMPLETE);
        refused(HEAD + "paths: {/p: {get: {}}}\n", DocumentRule.DOCUMENT_IS_COMPLETE);
        refused(answering("7"), DocumentRule.DOCUMENT_IS_COMPLETE);
    }

    @Test
    void a_key_that_stands_twice_is_refused_in_yaml_and_in_json() {
        refused(HEAD + "paths: {}\npaths: {}\n", DocumentRule.DOCUMENT_NAMES_A_KEY_ONCE);
        refused("{\"openapi\":\"3.0.3\",\"openapi\":\"3.0.3\"}", DocumentRule.DOCUMENT_NAMES_A_KEY_ONCE);
    }

    @Test
    void nothing_is_ever_fetched() {
        for (var reference : List.of(
                "http://127.0.0.1:1/x.yaml#/X",
                "file:///etc/passwd",
                "other.yaml#/X",
                "//host/x",
                "HTTPS://x.example/")) {
            refused(answering("{$ref: \"" + reference + "\"}"), DocumentRule.DOCUMENT_STANDS_ALONE);
        }
        refused(
                HEAD + "paths: {}\ncomponents: {schemas: {Unused: {$ref: \"http://127.0.0.1:1/x\"}}}\n",
                DocumentRule.DOCUMENT_STANDS_ALONE);
        refused(HEAD + "paths: {/p: {$ref: other.yaml}}\n", DocumentRule.DOCUMENT_STANDS_ALONE);
    }

    @Test
    void a_reference_leads_somewhere() {
        refused(answering("{$ref: \"#/components/schemas/None\"}"), DocumentRule.DOCUMENT_REFERENCES_LEAD_SOMEWHERE);
        refused(answering("{$ref: \"#anchor\"}"), DocumentRule.DOCUMENT_REFERENCES_LEAD_SOMEWHERE);
    }

    @Test
    void a_schema_inside_itself_is_read_and_compared_and_answered() {
        var text = answering("{$ref: \"#/components/schemas/Node\"}")
                + "components: {schemas: {Node: {type: object, properties: {name: {type: string}, parent: {$ref: \"#/components/schemas/Node\"},"
                + " children: {type: array, items: {$ref: \"#/components/schemas/Node\"}}}}}}\n";
        var tree = read(text);
        assertThat(Comparison.of(tree, read(text)).changes()).isEmpty();
        assertThat(MockAnswer.of(tree, "GET", "/p", null).body().toString())
                .isEqualTo("{\"children\":[],\"name\":\"text\"}");
        assertThat(new Coverage(tree).unknown(null, List.of("parent.children[].parent.name", "parent.age")))
                .containsExactly("parent.age");
    }

    @Test
    void a_reference_that_is_nothing_but_itself_is_refused() {
        var both =
                "components: {schemas: {A: {$ref: \"#/components/schemas/B\"}, B: {$ref: \"#/components/schemas/A\"}}}\n";
        refused(answering("{$ref: \"#/components/schemas/A\"}") + both, DocumentRule.DOCUMENT_REFERENCES_END);
        var all = "components: {schemas: {A: {allOf: [{$ref: \"#/components/schemas/A\"}]}}}\n";
        refused(answering("{$ref: \"#/components/schemas/A\"}") + all, DocumentRule.DOCUMENT_REFERENCES_END);
        refused(HEAD + "paths: {/p: {$ref: \"#/x\"}}\nx: {$ref: \"#/x\"}\n", DocumentRule.DOCUMENT_REFERENCES_END);
    }

    @Test
    void a_few_lines_never_become_gigabytes() {
        var bomb = new StringBuilder("a: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("b").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ",").repeat(9))
                    .append("*a")
                    .append(i - 1)
                    .append("]\n");
        }
        refused(bomb.toString(), DocumentRule.DOCUMENT_STAYS_ITS_SIZE);
        refused("{\"openapi\":\"3.0.3\",\"x\":1e999999999}", DocumentRule.DOCUMENT_STAYS_ITS_SIZE);
        refused("a: &a {b: *a}\n", DocumentRule.DOCUMENT_STAYS_ITS_SIZE);
        refused("{\"a\":".repeat(2_000), DocumentRule.DOCUMENT_STAYS_ITS_SIZE);
        refused("[".repeat(5_000), DocumentRule.DOCUMENT_STAYS_ITS_SIZE);
    }

    @Test
    void an_alias_used_honestly_is_taken() {
        var text = HEAD
                + "x-common: &ok {description: ok}\npaths: {/a: {get: {responses: {200: *ok}}}, /b: {get: {responses: {200: *ok}}}}\n";
        assertThat(read(text).operations()).hasSize(2);
    }

    @Test
    void an_operation_is_named_once() {
        refused(
                HEAD
                        + "paths: {/a: {get: {operationId: x, responses: {204: {description: d}}}, put: {operationId: x, responses: {204: {description: d}}}}}\n",
                DocumentRule.DOCUMENT_NAMES_AN_OPERATION_ONCE);
    }

    @Test
    void what_no_comparison_knows_is_listed_where_it_stands() {
        var document = read(
                answering("{type: object, properties: {a: {patternProperties: {x: {}}, unevaluatedItems: false}}}"));
        assertThat(document.notUnderstood())
                .extracting(ApiDocument.NotUnderstood::keyword)
                .containsExactlyInAnyOrder("patternProperties", "unevaluatedItems");
        assertThat(document.notUnderstood()).allMatch(n -> n.at().contains("/properties/a"));
    }
}
