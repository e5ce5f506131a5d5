package io.tandem.standalone.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Offsets of the story as instants and dates: {@code 2wd} is two working days (Monday to Friday, 09:30–18:30 in
 * Shanghai), {@code 4h} four hours by the clock.
 *
 * @param start the moment the story was first loaded; offsets are counted from it for ever
 */
record WorkingTime(Instant start) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(9, 30);
    private static final LocalTime CLOSES = LocalTime.of(18, 30);

    Instant instant(String offset) {
        if (offset.endsWith("h")) {
            return start.plus(Duration.ofHours(Long.parseLong(offset.substring(0, offset.length() - 1))));
        }
        var days = days(offset);
        var at = firstWorkingMoment(start.atZone(ZONE));
        for (var i = 0; i < days; i++) {
            at = nextDay(at);
        }
        return at.toInstant();
    }

    LocalDate date(String offset) {
        return instant(offset).atZone(ZONE).toLocalDate();
    }

    private static int days(String offset) {
        if (!offset.endsWith("wd")) {
            throw new IllegalArgumentException("An offset is like 2wd or 4h, not " + offset);
        }
        return Integer.parseInt(offset.substring(0, offset.length() - 2));
    }

    private static ZonedDateTime firstWorkingMoment(ZonedDateTime at) {
        if (!worksOn(at) || at.toLocalTime().isAfter(CLOSES)) {
            return nextDay(at).with(OPENS);
        }
        return at.toLocalTime().isBefore(OPENS) ? at.with(OPENS) : at;
    }

    private static ZonedDateTime nextDay(ZonedDateTime at) {
        var next = at.plusDays(1);
        while (!worksOn(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean worksOn(ZonedDateTime at) {
        return at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
