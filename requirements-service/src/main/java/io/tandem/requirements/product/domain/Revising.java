package io.tandem.requirements.product.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.product.domain.ProductCommand.ReviseProduct;
import io.tandem.requirements.product.domain.ProductEvent.DefinitionOfReadySet;
import io.tandem.requirements.product.domain.ProductEvent.ProductRewritten;
import io.tandem.requirements.product.domain.ProductEvent.ProfileChosen;
import io.tandem.requirements.product.domain.ProductEvent.WorkCalendarSet;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changing the terms: one edit is one version, however many events it takes. */
record Revising(Terms terms, People people) {

    private static final int NAME = 100;
    private static final int TEXT = 5_000;
    private static final int SPECIAL_DAYS = 1_000;

    List<ProductEvent> revise(ReviseProduct c, Envelope e) {
        requireAuthority(c, e);
        var events = changes(c);
        if (!events.isEmpty()) {
            require(
                    c.version() == terms.version(),
                    ProductRule.PRODUCT_VERSION_IS_CURRENT,
                    Map.of("seen", String.valueOf(c.version()), "current", String.valueOf(terms.version())));
        }
        return events;
    }

    private void requireAuthority(ReviseProduct c, Envelope e) {
        var by = e.actor().accountable();
        if (c.administrator() || people.isManager(by)) {
            return;
        }
        require(
                c.name() == null && c.about() == null && c.profile() == null && c.calendar() == null,
                ProductRule.PRODUCT_IS_KEPT_BY_ITS_MANAGER);
        require(
                c.definitionOfReady().keySet().stream().allMatch(side -> by.equals(people.ownerOf(side))),
                ProductRule.READY_FIELDS_ARE_KEPT_BY_OWNER_OR_MANAGER);
    }

    private List<ProductEvent> changes(ReviseProduct c) {
        var version = terms.version() + 1;
        var events = new ArrayList<ProductEvent>();
        var name = c.name() == null ? terms.name() : c.name().strip();
        var about = c.about() == null ? terms.about() : c.about();
        requireText(name, about);
        if (!name.equals(terms.name()) || !about.equals(terms.about())) {
            events.add(new ProductRewritten(c.productId(), name, about.isEmpty() ? null : about, version));
        }
        var profile = c.profile();
        if (profile != null && profile != terms.profile()) {
            events.add(new ProfileChosen(c.productId(), profile, version));
        }
        var calendar = c.calendar();
        if (calendar != null && !calendar.equals(terms.calendar())) {
            requireCalendar(calendar);
            events.add(new WorkCalendarSet(c.productId(), calendar, version));
        }
        c.definitionOfReady().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .peek(side -> requireFields(side.getKey(), side.getValue()))
                .filter(side ->
                        !side.getValue().equals(terms.definitionOfReady().get(side.getKey())))
                .forEach(side ->
                        events.add(new DefinitionOfReadySet(c.productId(), side.getKey(), side.getValue(), version)));
        return List.copyOf(events);
    }

    static void requireText(String name, @Nullable String about) {
        require(
                !name.isBlank() && name.codePointCount(0, name.length()) <= NAME,
                ProductRule.PRODUCT_NAME_FITS,
                Map.of("most", String.valueOf(NAME)));
        require(
                about == null || about.codePointCount(0, about.length()) <= TEXT,
                ProductRule.PRODUCT_TEXT_FITS,
                Map.of("most", String.valueOf(TEXT)));
    }

    static void requireCalendar(WorkCalendar c) {
        require(
                ZoneId.getAvailableZoneIds().contains(c.zone()),
                ProductRule.CALENDAR_ZONE_IS_KNOWN,
                Map.of("zone", c.zone()));
        require(!c.days().isEmpty() && c.opens().isBefore(c.closes()), ProductRule.CALENDAR_HAS_WORKING_TIME);
        require(
                c.holidays().size() + c.makeUpDays().size() <= SPECIAL_DAYS,
                ProductRule.CALENDAR_FITS,
                Map.of("most", String.valueOf(SPECIAL_DAYS)));
        for (var day : c.makeUpDays()) {
            require(!c.holidays().contains(day), ProductRule.CALENDAR_DAY_IS_ONE_THING, Map.of("day", day.toString()));
        }
    }

    private static void requireFields(Side side, Set<String> fields) {
        var known = DefinitionOfReady.known(side);
        for (var field : fields) {
            require(
                    known.contains(field),
                    ProductRule.READY_FIELD_IS_KNOWN,
                    Map.of("field", field, "known", String.join(", ", known)));
        }
    }
}
