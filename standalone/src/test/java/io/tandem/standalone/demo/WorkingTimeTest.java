package io.tandem.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T02:00:00Z, 1wd, 2026-11-23T02:00:00Z", // Friday morning in Shanghai: Monday, same time
        "2026-11-22T02:00:00Z, 2wd, 2026-11-25T01:30:00Z", // Sunday counts from Monday's opening
        "2026-11-19T20:00:00Z, 1wd, 2026-11-23T01:30:00Z", // before opening on Friday counts from its opening
        "2026-11-20T12:00:00Z, 0wd, 2026-11-23T01:30:00Z", // after closing counts from the next opening
        "2026-11-20T12:00:00Z, 4h, 2026-11-20T16:00:00Z",
    })
    void offsets_follow_the_working_week(Instant start, String offset, Instant expected) {
        assertThat(new WorkingTime(start).instant(offset)).isEqualTo(expected);
    }

    @Test
    void a_date_is_shanghais() {
        assertThat(new WorkingTime(Instant.parse("2026-11-20T02:00:00Z")).date("15wd"))
                .isEqualTo(LocalDate.of(2026, 12, 11));
    }

    @Test
    void anything_else_is_no_offset() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(Instant.EPOCH).instant("3days"));
    }
}
