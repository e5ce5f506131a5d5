package io.tandem.requirements.product.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.product.domain.ProductCommand.AppointManager;
import io.tandem.requirements.product.domain.ProductCommand.AppointOwner;
import io.tandem.requirements.product.domain.ProductEvent.ManagerAppointed;
import io.tandem.requirements.product.domain.ProductEvent.MemberJoined;
import io.tandem.requirements.product.domain.ProductEvent.OwnerAppointed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who comes to a post, and where it falls when its holder goes. */
record Succession(People people) {

    List<ProductEvent> appoint(AppointOwner c, Envelope e) {
        requireManager(c.administrator(), e);
        var now = people.owners().get(c.side());
        if (now != null && now.person().equals(c.person()) && now.cause() == Appointment.NAMED) {
            return List.of();
        }
        var appointed = new OwnerAppointed(
                c.productId(), c.side(), c.person(), now == null ? null : now.person(), Appointment.NAMED);
        var known = people.active(c.person());
        if (known != null && known.role() == Role.MEMBER && known.sides().contains(c.side())) {
            return List.of(appointed);
        }
        var sides = new TreeSet<Side>(known == null ? Set.of() : known.sides());
        sides.add(c.side());
        return List.of(new MemberJoined(c.productId(), c.person(), Role.MEMBER, sides), appointed);
    }

    List<ProductEvent> appoint(AppointManager c, Envelope e) {
        requireManager(c.administrator(), e);
        if (people.isManager(c.person())) {
            return List.of();
        }
        var events = new ArrayList<ProductEvent>();
        if (!people.isMember(c.person())) {
            events.add(new MemberJoined(c.productId(), c.person(), Role.MEMBER, Set.of()));
        }
        events.add(new ManagerAppointed(c.productId(), c.person(), people.manager(), Appointment.NAMED));
        people.owners().entrySet().stream()
                .filter(o -> o.getValue().cause() == Appointment.FELL)
                .filter(o -> o.getValue().person().equals(people.manager()))
                .map(Map.Entry::getKey)
                .sorted()
                .forEach(side -> events.add(fallen(c.productId(), side, c.person(), people.manager())));
        return List.copyOf(events);
    }

    private void requireManager(boolean administrator, Envelope e) {
        require(administrator || people.isManager(e.actor().accountable()), ProductRule.PRODUCT_IS_KEPT_BY_ITS_MANAGER);
    }

    /** The manager is going: the next one, who also answers for the sides the leaver owned. */
    List<ProductEvent> toManager(UUID product, UUID next, UUID leaver, Appointment cause) {
        var first = new ManagerAppointed(product, next, leaver, cause);
        return Stream.concat(Stream.of(first), owned(product, next, leaver)).toList();
    }

    /** An owner is going: the manager answers until somebody is named. An orphaned product has no owners. */
    List<ProductEvent> ofOwner(UUID product, UUID leaver) {
        var manager = people.manager();
        return manager == null ? List.of() : owned(product, manager, leaver).toList();
    }

    private Stream<ProductEvent> owned(UUID product, UUID next, UUID leaver) {
        return people.owners().entrySet().stream()
                .filter(o -> o.getValue().person().equals(leaver))
                .map(Map.Entry::getKey)
                .sorted()
                .map(side -> fallen(product, side, next, leaver));
    }

    private static ProductEvent fallen(UUID product, Side side, UUID next, @Nullable UUID previous) {
        return new OwnerAppointed(product, side, next, previous, Appointment.FELL);
    }

    /** The owner of the front end, else of the back end, else who was a member longest, else who closed the account. */
    @Nullable
    UUID heir(UUID leaver, @Nullable UUID closedBy) {
        var owners = Stream.of(Side.values()).map(people::ownerOf).filter(Objects::nonNull);
        var members = people.everybody().entrySet().stream()
                .filter(m -> people.isMember(m.getKey()))
                .sorted(Comparator.comparingLong(m -> m.getValue().joined()))
                .map(Map.Entry::getKey);
        return Stream.of(owners, members, Stream.ofNullable(closedBy))
                .flatMap(s -> s)
                .filter(person -> !person.equals(leaver))
                .findFirst()
                .orElse(null);
    }
}
