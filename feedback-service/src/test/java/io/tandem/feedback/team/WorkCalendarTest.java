package io.tandem.feedback.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class WorkCalendarTest {

    private static final WorkCalendar CHINA = WorkCalendar.of(new Document(
            "calendar",
            new Document("zone", "Asia/Shanghai")
                    .append("days", List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"))
                    .append("opens", "09:30")
                    .append("closes", "18:30")
                    .append("holidays", List.of("2026-10-05", "2026-10-06", "2026-10-07"))
                    .append("makeUpDays", List.of("2026-10-10"))));

    @Test
    void weekends_and_holidays_do_not_count_and_make_up_days_do() {
        // Friday 2026-10-02 → Thursday 8th, Friday 9th; the third is Saturday the 10th, which is made up.
        var friday = Instant.parse("2026-10-02T02:00:00Z");
        assertThat(CHINA.workingDaysAfter(friday, 2)).isEqualTo("2026-10-09T02:00:00Z");
        assertThat(CHINA.workingDaysAfter(friday, 3)).isEqualTo("2026-10-10T02:00:00Z");
    }

    @Test
    void what_is_due_is_due_in_working_hours() {
        assertThat(CHINA.workingDaysAfter(Instant.parse("2026-11-23T16:00:00Z"), 2))
                .isEqualTo("2026-11-26T01:30:00Z");
        assertThat(CHINA.workingDaysAfter(Instant.parse("2026-11-23T12:00:00Z"), 2))
                .isEqualTo("2026-11-25T10:30:00Z");
    }

    @Test
    void a_product_that_told_no_calendar_works_on_weekdays() {
        var standard = WorkCalendar.of(new Document());
        assertThat(standard.workingDaysAfter(Instant.parse("2026-11-20T02:00:00Z"), 2))
                .isEqualTo("2026-11-24T02:00:00Z");
    }
}
