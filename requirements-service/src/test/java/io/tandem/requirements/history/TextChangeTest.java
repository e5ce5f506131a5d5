package io.tandem.requirements.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reader sees marked: characters in Chinese, words elsewhere. */
class TextChangeTest {

    /** Added is {@code +…+}, removed {@code -…-}. */
    private static String marked(String from, String to) {
        return TextChange.between(from, to).stream()
                .map(change -> switch (change.op()) {
                    case SAME -> change.text();
                    case REMOVED -> "[-" + change.text() + "]";
                    case ADDED -> "[+" + change.text() + "]";
                })
                .collect(Collectors.joining());
    }

    @Test
    void chinese_is_compared_by_character_and_english_by_word() {
        assertThat(marked("合计三秒内更新", "合计一秒内更新")).isEqualTo("合计[-三][+一]秒内更新");
        assertThat(marked("可以修改", "不可以修改")).isEqualTo("[+不]可以修改");
        assertThat(marked("at most 300 ms", "at most 1500 ms")).isEqualTo("at most [-300][+1500] ms");
        assertThat(marked("同", "同")).isEqualTo("同");
        assertThat(marked("", "新\n行")).isEqualTo("[+新\n行]");
        assertThat(marked("好😀", "好😁")).isEqualTo("好[-😀][+😁]");
    }

    @Test
    void a_very_long_text_is_replaced_as_a_whole() {
        assertThat(TextChange.between("长".repeat(15_000), "短".repeat(15_000))).hasSize(2);
    }
}
