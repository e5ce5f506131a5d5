package io.tandem.requirements.contract.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.document.Comparison;
import io.tandem.requirements.contract.document.DocumentRule;
import io.tandem.requirements.contract.document.Reading;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private final Documents documents = new Documents(null); // nothing is read here

    /** Three thousand schemas, each inside the one before. */
    private static byte[] chain(String last) {
        var text = new StringBuilder("""
                {"openapi":"3.0.3","info":{"title":"x","version":"1"},"paths":{"/p":{"get":{"responses":{"200":{"description":"ok",
                 "content":{"application/json":{"schema":{"$ref":"#/components/schemas/S0"}}}}}}}},"components":{"schemas":{""");
        for (int i = 0; i < 3_000; i++) {
            text.append("\"S")
                    .append(i)
                    .append("\":{\"type\":\"object\",\"properties\":{\"a\":{\"$ref\":\"#/components/schemas/S");
            text.append(i + 1).append("\"}}},");
        }
        text.append("\"S3000\":{\"type\":\"").append(last).append("\"}}}}");
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_leads_further_than_anybody_can_follow_is_refused_and_nobody_is_left_waiting() {
        var comparing = documents.work(() -> Comparison.of(Reading.of(chain("string")), Reading.of(chain("integer"))));
        var refusal = catchThrowableOfType(RuleViolated.class, comparing::block);
        assertThat(refusal).isNotNull();
        assertThat(refusal.rule()).isEqualTo(DocumentRule.DOCUMENT_STAYS_ITS_SIZE);
    }
}
