package io.tandem.feedback.team;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** When people of a product work, as far as due dates need it. */
record WorkCalendar(
        ZoneId zone,
        Set<DayOfWeek> days,
        LocalTime opens,
        LocalTime closes,
        Set<LocalDate> holidays,
        Set<LocalDate> makeUpDays) {

    /** What a product without a told calendar has: Monday to Friday, nine to six. */
    private static final WorkCalendar STANDARD = new WorkCalendar(
            ZoneId.of("Asia/Shanghai"),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0),
            Set.of(),
            Set.of());

    /** @param row a team's row with the published calendar in it, or without one */
    static WorkCalendar of(Document row) {
        var told = row.get("calendar", Document.class);
        return told == null
                ? STANDARD
                : new WorkCalendar(
                        ZoneId.of(told.getString("zone")),
                        told.getList("days", String.class).stream()
                                .map(DayOfWeek::valueOf)
                                .collect(Collectors.toSet()),
                        LocalTime.parse(told.getString("opens")),
                        LocalTime.parse(told.getString("closes")),
                        dates(told, "holidays"),
                        dates(told, "makeUpDays"));
    }

    /** The instant so many working days later, at the same time of day, moved into working hours. */
    Instant workingDaysAfter(Instant start, int count) {
        var from = start.atZone(zone);
        var day = from.toLocalDate();
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            left -= worksOn(day) ? 1 : 0;
        }
        var time = from.toLocalTime();
        var within = time.isBefore(opens) ? opens : time.isAfter(closes) ? closes : time;
        return day.atTime(within).atZone(zone).toInstant();
    }

    private boolean worksOn(LocalDate day) {
        return makeUpDays.contains(day) || (days.contains(day.getDayOfWeek()) && !holidays.contains(day));
    }

    private static Set<LocalDate> dates(Document told, String name) {
        return told.getList(name, String.class).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }
}
