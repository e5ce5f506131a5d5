package io.tandem.requirements.product.adapter.kafka;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.tandem.ledger.Recorded;
import io.tandem.platform.kafka.Publication;
import io.tandem.platform.kafka.Translation;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.product.domain.Appointment;
import io.tandem.requirements.product.domain.Leaving;
import io.tandem.requirements.product.domain.ProductEvent;
import io.tandem.requirements.product.domain.ProductEvent.DefinitionOfReadySet;
import io.tandem.requirements.product.domain.ProductEvent.ManagerAppointed;
import io.tandem.requirements.product.domain.ProductEvent.MemberJoined;
import io.tandem.requirements.product.domain.ProductEvent.MemberLeft;
import io.tandem.requirements.product.domain.ProductEvent.ModuleAdded;
import io.tandem.requirements.product.domain.ProductEvent.ModuleRenamed;
import io.tandem.requirements.product.domain.ProductEvent.ModuleRetired;
import io.tandem.requirements.product.domain.ProductEvent.OwnerAppointed;
import io.tandem.requirements.product.domain.ProductEvent.ProductOrphaned;
import io.tandem.requirements.product.domain.ProductEvent.ProductRegistered;
import io.tandem.requirements.product.domain.ProductEvent.ProductRewritten;
import io.tandem.requirements.product.domain.ProductEvent.ProfileChosen;
import io.tandem.requirements.product.domain.ProductEvent.WorkCalendarSet;
import io.tandem.requirements.product.domain.Role;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored events of a product → what planning, feedback and subscribers learn: who is in it, on which days they work. */
@Component
class ProductPublisher implements Translation<ProductEvent> {

    @Override
    public Class<ProductEvent> events() {
        return ProductEvent.class;
    }

    @Override
    public Publication publish(ProductEvent event, Recorded recorded) {
        var id = event.productId();
        return switch (event) {
            case ProductRegistered e ->
                tell("registered", id, new Registered(id, e.key(), e.name(), e.managerId(), Calendar.of(e.calendar())));
            case ProductRewritten e -> tell("rewritten", id, new Rewritten(id, e.name()));
            case WorkCalendarSet e -> tell("work-calendar-set", id, new CalendarSet(id, Calendar.of(e.calendar())));
            case MemberJoined e -> tell("member-joined", id, new Joined(id, e.person(), e.role(), e.sides()));
            case MemberLeft e -> tell("member-left", id, new Left(id, e.person(), e.cause()));
            case OwnerAppointed e ->
                tell("owner-appointed", id, new Owner(id, e.side(), e.person(), e.previous(), e.cause()));
            case ManagerAppointed e ->
                tell("manager-appointed", id, new Manager(id, e.person(), e.previous(), e.cause()));
            case ProductOrphaned e -> tell("orphaned", id, new Orphaned(id, e.previous()));
            case ProfileChosen _, DefinitionOfReadySet _, ModuleAdded _, ModuleRenamed _, ModuleRetired _ ->
                Publication.noted("requirements", "product", id);
        };
    }

    private static Publication tell(String what, UUID productId, Object data) {
        return new Publication("tandem.requirements.product." + what + ".v1", productId, data);
    }

    record Registered(UUID productId, String key, String name, UUID managerId, Calendar calendar) {}

    record Rewritten(UUID productId, String name) {}

    record CalendarSet(UUID productId, Calendar calendar) {}

    record Joined(UUID productId, UUID personId, Role role, Set<Side> sides) {}

    record Left(UUID productId, UUID personId, Leaving cause) {}

    record Owner(
            UUID productId,
            Side side,
            UUID personId,
            @Nullable UUID previousId,
            Appointment cause) {}

    record Manager(UUID productId, UUID personId, @Nullable UUID previousId, Appointment cause) {}

    record Orphaned(UUID productId, UUID previousId) {}

    record Calendar(
            String zone,
            DayOfWeek weekStarts,
            Set<DayOfWeek> days,
            @JsonFormat(pattern = "HH:mm") LocalTime opens,
            @JsonFormat(pattern = "HH:mm") LocalTime closes,
            Set<LocalDate> holidays,
            Set<LocalDate> makeUpDays,
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
    }
}
