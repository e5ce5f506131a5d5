package io.tandem.requirements.product.adapter.web;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.product.domain.Member;
import io.tandem.requirements.product.domain.Modules;
import io.tandem.requirements.product.domain.Product;
import io.tandem.requirements.product.domain.Profile;
import io.tandem.requirements.product.domain.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A product as the API shows it.
 *
 * @param version of the terms: name, about, profile, calendar and definition of ready
 * @param managerId absent in an orphaned product
 * @param owners only where somebody was appointed; elsewhere the manager answers
 * @param members who is in it now, by joining
 */
record ProductView(
        UUID id,
        String key,
        String name,
        String about,
        long version,
        @Nullable UUID managerId,
        Map<Side, UUID> owners,
        boolean solo,
        List<Person> members,
        List<Part> modules,
        Profile profile,
        Calendar calendar,
        Map<Side, Set<String>> definitionOfReady) {

    record Person(UUID personId, Role role, Set<Side> sides) {}

    record Part(UUID id, String name, boolean retired) {}

    /** A work calendar, also as it is sent; times are {@code HH:mm}, local. */
    record Calendar(
            String zone,
            @Nullable DayOfWeek weekStarts,
            Set<DayOfWeek> days,
            @JsonFormat(pattern = "HH:mm") LocalTime opens,
            @JsonFormat(pattern = "HH:mm") LocalTime closes,
            @Nullable Set<LocalDate> holidays,
            @Nullable Set<LocalDate> makeUpDays,
            @Nullable String source) {

        static Calendar of(WorkCalendar c) {
            return new Calendar(
                    c.zone(),
                    c.weekStarts(),
                    c.days(),
                    c.opens(),
                    c.closes(),
                    c.holidays(),
                    c.makeUpDays(),
                    c.source());
        }

        WorkCalendar toDomain() {
            return new WorkCalendar(
                    zone,
                    Objects.requireNonNullElse(weekStarts, DayOfWeek.MONDAY),
                    days,
                    opens,
                    closes,
                    Objects.requireNonNullElse(holidays, Set.of()),
                    Objects.requireNonNullElse(makeUpDays, Set.of()),
                    source);
        }
    }

    static ProductView of(Product product) {
        var people = product.people();
        var owners = new EnumMap<Side, UUID>(Side.class);
        people.owners().forEach((side, owner) -> owners.put(side, owner.person()));
        var terms = product.terms();
        return new ProductView(
                Objects.requireNonNull(product.id()),
                product.key(),
                terms.name(),
                terms.about(),
                terms.version(),
                product.manager(),
                owners,
                product.isSolo(),
                members(people.everybody()),
                modules(product.modules()),
                terms.profile(),
                Calendar.of(terms.calendar()),
                terms.definitionOfReady());
    }

    private static List<Person> members(Map<UUID, Member> everybody) {
        return everybody.entrySet().stream()
                .filter(m -> m.getValue().active())
                .sorted(Comparator.comparingLong(m -> m.getValue().joined()))
                .map(m ->
                        new Person(m.getKey(), m.getValue().role(), m.getValue().sides()))
                .toList();
    }

    private static List<Part> modules(Modules modules) {
        return modules.byId().entrySet().stream()
                .map(m -> new Part(m.getKey(), m.getValue().name(), m.getValue().retired()))
                .sorted(Comparator.comparing(Part::id))
                .toList();
    }
}
