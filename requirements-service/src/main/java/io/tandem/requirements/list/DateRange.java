package io.tandem.requirements.list;

import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Date;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from null where there is no first
 * @param to null where there is no last
 */
record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** {@code 2026-11-01}, {@code >2026-11-01}, {@code <=…}, {@code 2026-11-01..2026-11-30}. */
    static DateRange of(String text, Term term) {
        var dots = text.indexOf("..");
        if (dots >= 0) {
            return new DateRange(date(text.substring(0, dots), term), date(text.substring(dots + 2), term));
        }
        if (text.startsWith(">=")) {
            return new DateRange(date(text.substring(2), term), null);
        }
        if (text.startsWith(">")) {
            return new DateRange(date(text.substring(1), term).plusDays(1), null);
        }
        if (text.startsWith("<=")) {
            return new DateRange(null, date(text.substring(2), term));
        }
        if (text.startsWith("<")) {
            return new DateRange(null, date(text.substring(1), term).minusDays(1));
        }
        var day = date(text, term);
        return new DateRange(day, day);
    }

    private static LocalDate date(String text, Term term) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException _) {
            throw Field.wrong(
                    term,
                    "日期，例如 2026-11-01、>2026-11-01 或 2026-11-01..2026-11-30",
                    "a date, such as 2026-11-01, >2026-11-01 or 2026-11-01..2026-11-30");
        }
    }

    /** Over a field that holds an instant; a day begins at midnight in {@code zone}. */
    Bson instants(String field, ZoneId zone) {
        var bounds = new ArrayList<Bson>();
        if (from != null) {
            bounds.add(Filters.gte(field, Date.from(from.atStartOfDay(zone).toInstant())));
        }
        if (to != null) {
            bounds.add(Filters.lt(
                    field, Date.from(to.plusDays(1).atStartOfDay(zone).toInstant())));
        }
        return Filters.and(bounds);
    }

    /** Over a field that holds a day as text. */
    Bson dates(String field) {
        var bounds = new ArrayList<Bson>();
        if (from != null) {
            bounds.add(Filters.gte(field, from.toString()));
        }
        if (to != null) {
            bounds.add(Filters.lte(field, to.toString()));
        }
        return Filters.and(bounds);
    }
}
