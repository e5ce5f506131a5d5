package io.tandem.gateway.access.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tandem.gateway.access.BreachedList;
import io.tandem.ledger.model.RuleViolated;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreachedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123qweasdzxc",
                "1qaz2wsx3edc",
                "1QAZ2WSX3EDC",
                "password2026!",
                "!!!Sunflower123",
                "123456789012"
            })
    void what_is_tried_first_is_refused(String password) {
        BreachedList.isNeeded();
        assertThatThrownBy(() -> PasswordRule.check(password, "lin"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.rule().id()).isEqualTo("password-is-not-common"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a tandem has two saddles", "车轮转动时风也在转动着呢吧", "nine rivers and a bridge of reeds"})
    void what_nobody_has_tried_is_taken(String password) {
        PasswordRule.check(password, "lin");
    }

    @Test
    void a_build_without_the_list_is_no_failure() {
        assertThat(BreachedWords.read("/not-built.filter")).isEmpty();
    }

    @Test
    void a_filter_knows_its_words_and_hardly_any_other() {
        var words = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(10_000)
                .toList();
        var filter = WordFilter.read(WordFilter.of(words, words.size()).toBytes());
        assertThat(words).allMatch(filter::contains);
        var wrong = IntStream.range(0, 100_000)
                .filter(i -> filter.contains("other " + i))
                .count();
        assertThat(wrong).isLessThan(20);
        assertThat(List.of("")).noneMatch(filter::contains);
    }
}
