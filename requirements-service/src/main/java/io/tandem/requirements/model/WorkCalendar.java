package io.tandem.requirements.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When people of a product work.
 *
 * @param zone IANA time zone, for example {@code Asia/Shanghai}
 * @param weekStarts the first day of the week in plans and reports
 * @param days the weekdays on which people work
 * @param opens when a working day starts, local time
 * @param closes when it ends
 * @param holidays days off although their weekday is a working day
 * @param makeUpDays 调休: working days although their weekday is not
 * @param source where holidays and make-up days are taken from and for which year, or null where there are none
 */
public record WorkCalendar(
        String zone,
        DayOfWeek weekStarts,
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays,
        @Nullable String source) {

    public static final String DEFAULT_ZONE = "Asia/Shanghai";

    public WorkCalendar {
        days = Sorted.set(days);
        holidays = Sorted.set(holidays);
        makeUpDays = Sorted.set(makeUpDays);
    }

    /** Monday to Friday, nine to six, no holidays known. */
    public static WorkCalendar standard(String zone) {
        return new WorkCalendar(
                zone,
                DayOfWeek.MONDAY,
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                LocalTime.of(9, 0),
                LocalTime.of(18, 0),
                Set.of(),
                Set.of(),
                null);
    }

    public boolean worksOn(LocalDate day) {
        return makeUpDays.contains(day) || (days.contains(day.getDayOfWeek()) && !holidays.contains(day));
    }

    /** The product's day at an instant. */
    public LocalDate dayOf(Instant instant) {
        return instant.atZone(ZoneId.of(zone)).toLocalDate();
    }

    /**
     * The instant so many working days later, at the same time of day, moved into working hours.
     *
     * @param count 1 or more
     */
    public Instant workingDaysAfter(Instant start, int count) {
        var from = start.atZone(ZoneId.of(zone));
        var day = from.toLocalDate();
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= worksOn(day) ? 1 : 0;
        }
        var time = from.toLocalTime();
        var within = time.isBefore(opens) ? opens : time.isAfter(closes) ? closes : time;
        return day.atTime(within).atZone(from.getZone()).toInstant();
    }
}
