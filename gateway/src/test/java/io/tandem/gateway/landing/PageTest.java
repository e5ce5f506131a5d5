package io.tandem.gateway.landing;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.platform.web.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PageTest {

    @Test
    void without_a_web_client_a_page_says_in_both_languages_what_to_install() {
        assertThat(landing(Language.ZH))
                .contains("Node.js 20.19", "用 curl 登录", "http://here")
                .doesNotContain("<script", "{{");
        assertThat(landing(Language.EN))
                .contains("Node.js 20.19", "Sign in with curl", "http://here")
                .doesNotContain("<script", "{{");
    }

    private static String landing(Language language) {
        return String.valueOf(Page.LANDING
                .show(HttpStatus.OK, language, Map.of("base", "http://here"))
                .getBody());
    }
}
