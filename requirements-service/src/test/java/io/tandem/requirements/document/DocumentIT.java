package io.tandem.requirements.document;

import static io.tandem.platform.testing.TestStack.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.CommitLog;
import io.tandem.platform.view.Processors;
import io.tandem.requirements.RunningService;
import io.tandem.requirements.list.RequirementList;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same instant gives the same bytes, whatever happened since. */
class DocumentIT extends RunningService {

    final UUID lin = UUID.randomUUID();

    @Autowired
    Processors processors;

    @Autowired
    CommitLog log;

    private byte[] document(String query) {
        var head = log.head().block();
        until("the list has caught up", () -> processors.position(RequirementList.PROCESSOR) >= head);
        return get(as(lin), "/products/DOCU/document" + query)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueMatches("Content-Disposition", "attachment.*DOCU.*")
                .expectBody()
                .returnResult()
                .getResponseBody();
    }

    @Test
    void a_past_document_is_the_same_bytes_after_everything_changed() {
        post(as(lin), "/products", Map.of("key", "DOCU", "name", "电商平台"))
                .expectStatus()
                .isCreated();
        post(as(lin), "/products/DOCU/requirements", Map.of("title", "购物车"))
                .expectStatus()
                .isCreated();
        var now = document("");
        assertThat(document("")).isEqualTo(now);
        var then = Instant.now();
        var markdown = document("?asOf=" + then);
        var html = document("?format=HTML&asOf=" + then);
        assertThat(new String(markdown, StandardCharsets.UTF_8)).contains("# 电商平台 需求文档", "## 前端", "## 后端", "DOCU-1");
        post(as(lin), "/products/DOCU/requirements", Map.of("title", "支付"))
                .expectStatus()
                .isCreated();
        post(as(lin), "/requirements/DOCU-1/pause", Map.of("reason", "先做大促"))
                .expectStatus()
                .isNoContent();
        assertThat(document("?asOf=" + then)).isEqualTo(markdown);
        assertThat(document("?format=HTML&asOf=" + then)).isEqualTo(html);
        assertThat(document("")).isNotEqualTo(now);
        get(as(UUID.randomUUID()), "/products/DOCU/document").expectStatus().isForbidden();
        get(as(lin), "/products/DOCU/document?format=DOCX").expectStatus().isBadRequest();
    }
}
