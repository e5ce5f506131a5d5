package io.tandem.requirements.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

public class WorkCalendarTest {

    public static final WorkCalendar CHINA = new WorkCalendar(
            "Asia/Shanghai",
            DayOfWeek.MONDAY,
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 30),
            LocalTime.of(18, 30),
            Set.of(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 2)),
            Set.of(LocalDate.of(2026, 10, 10)),
            "国务院办公厅 2026");

    @Test
    void a_holiday_is_off_and_a_make_up_day_is_on() {
        assertThat(CHINA.worksOn(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(CHINA.worksOn(LocalDate.of(2026, 10, 10))).isTrue();
        assertThat(CHINA.worksOn(LocalDate.of(2026, 10, 11))).isFalse();
        assertThat(CHINA.worksOn(LocalDate.of(2026, 10, 12))).isTrue();
    }

    @Test
    void working_days_skip_what_is_off_and_keep_the_time_of_day() {
        assertThat(CHINA.workingDaysAfter(Instant.parse("2026-09-30T02:00:00Z"), 1))
                .isEqualTo("2026-10-05T02:00:00Z");
        assertThat(CHINA.workingDaysAfter(Instant.parse("2026-10-09T02:00:00Z"), 2))
                .isEqualTo("2026-10-12T02:00:00Z");
    }

    @Test
    void a_due_falls_into_working_hours() {
        assertThat(CHINA.workingDaysAfter(Instant.parse("2026-11-23T14:00:00Z"), 1))
                .isEqualTo("2026-11-24T10:30:00Z");
        assertThat(CHINA.workingDaysAfter(Instant.parse("2026-11-22T22:00:00Z"), 1))
                .isEqualTo("2026-11-24T01:30:00Z");
    }

    @Test
    void a_day_is_the_products_day() {
        assertThat(CHINA.dayOf(Instant.parse("2026-11-22T17:00:00Z"))).isEqualTo("2026-11-23");
    }
}
