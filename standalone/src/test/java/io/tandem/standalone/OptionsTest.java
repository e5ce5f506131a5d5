package io.tandem.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tandem.standalone.Options.Flag;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void nothing_said_means_the_documented_ports_and_a_folder_beside() {
        assertThat(Options.parse()).isEqualTo(new Options(Path.of("data"), 0, Set.of(), Set.of()));
    }

    @Test
    void the_last_word_counts() {
        assertThat(Options.parse("--data=a", "--demo", "--port-offset=20", "--data=b", "--fresh", "--exit-after-ready"))
                .isEqualTo(new Options(Path.of("b"), 20, Set.of(Flag.values()), Set.of()));
    }

    @Test
    void a_service_may_run_elsewhere() {
        assertThat(Options.parse("--without=planning-service").services())
                .extracting(Service::name)
                .containsExactly("requirements-service", "feedback-service", "gateway");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port-offset=5001",
                "--port-offset=-1",
                "--port-offset=x",
                "--port-offset",
                "--dta=x",
                "x",
                "--without=x"
            })
    void what_is_not_understood_is_said_with_what_there_is(String argument) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Options.parse(argument))
                .withMessageContaining("--data=")
                .matches(refusal -> refusal.kind == Refusal.Kind.USAGE);
    }

    @Test
    void the_console_speaks_the_language_of_the_terminal() {
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.ZH);
        assertThat(Language.of(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C"))).isEqualTo(Language.EN);
        assertThat(Language.of(Map.of("LANG", "de_DE", "TANDEM_LANG", "zh"))).isEqualTo(Language.ZH);
        assertThat(Language.of(Map.of())).isEqualTo(Language.EN);
    }
}
