package io.tandem.requirements.product.domain;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.product.domain.ProductEvent.DefinitionOfReadySet;
import io.tandem.requirements.product.domain.ProductEvent.ProductRegistered;
import io.tandem.requirements.product.domain.ProductEvent.ProductRewritten;
import io.tandem.requirements.product.domain.ProductEvent.ProfileChosen;
import io.tandem.requirements.product.domain.ProductEvent.WorkCalendarSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * On which terms people work in a product. One part with one version, counted from 1.
 *
 * @param about empty where nobody said
 */
public record Terms(
        String name,
        String about,
        Profile profile,
        WorkCalendar calendar,
        Map<Side, Set<String>> definitionOfReady,
        long version) {

    static final Terms NONE =
            new Terms("", "", Profile.STANDARD, WorkCalendar.standard(WorkCalendar.DEFAULT_ZONE), Map.of(), 0);

    public Terms {
        definitionOfReady = DefinitionOfReady.copy(definitionOfReady);
    }

    static Terms of(ProductRegistered e) {
        return new Terms(e.name(), orEmpty(e.about()), e.profile(), e.calendar(), e.definitionOfReady(), 1);
    }

    Terms with(ProductRewritten e) {
        return new Terms(e.name(), orEmpty(e.about()), profile, calendar, definitionOfReady, e.version());
    }

    Terms with(ProfileChosen e) {
        return new Terms(name, about, e.profile(), calendar, definitionOfReady, e.version());
    }

    Terms with(WorkCalendarSet e) {
        return new Terms(name, about, profile, e.calendar(), definitionOfReady, e.version());
    }

    Terms with(DefinitionOfReadySet e) {
        var next = new HashMap<>(definitionOfReady);
        next.put(e.side(), e.fields());
        return new Terms(name, about, profile, calendar, next, e.version());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
