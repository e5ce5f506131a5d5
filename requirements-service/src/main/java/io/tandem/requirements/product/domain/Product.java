package io.tandem.requirements.product.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.WorkCalendar;
import io.tandem.requirements.product.domain.ProductCommand.AddMember;
import io.tandem.requirements.product.domain.ProductCommand.AddModule;
import io.tandem.requirements.product.domain.ProductCommand.AppointManager;
import io.tandem.requirements.product.domain.ProductCommand.AppointOwner;
import io.tandem.requirements.product.domain.ProductCommand.CloseMembership;
import io.tandem.requirements.product.domain.ProductCommand.RegisterProduct;
import io.tandem.requirements.product.domain.ProductCommand.RemoveMember;
import io.tandem.requirements.product.domain.ProductCommand.RenameModule;
import io.tandem.requirements.product.domain.ProductCommand.RetireModule;
import io.tandem.requirements.product.domain.ProductCommand.ReviseProduct;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A product: what requirements belong to. The one home of who may what on which side.
 *
 * @param id null before registration
 * @param key for example {@code SHOP}; the beginning of its requirements' keys
 */
public record Product(@Nullable UUID id, String key, Terms terms, People people, Modules modules) {

    public static final Product NONE = new Product(null, "", Terms.NONE, People.NONE, Modules.NONE);

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    public List<ProductEvent> decide(ProductCommand command, Envelope e) {
        if (!(command instanceof RegisterProduct)) {
            require(id != null, ProductRule.PRODUCT_EXISTS);
            require(people.manager() != null || worksWithoutManager(command), ProductRule.PRODUCT_HAS_A_MANAGER);
        }
        return switch (command) {
            case RegisterProduct c -> register(c);
            case ReviseProduct c -> new Revising(terms, people).revise(c, e);
            case AddMember c -> new Membership(people).add(c, e);
            case RemoveMember c -> new Membership(people).remove(c, e);
            case CloseMembership c -> new Membership(people).close(c, e);
            case AppointOwner c -> new Succession(people).appoint(c, e);
            case AppointManager c -> new Succession(people).appoint(c, e);
            case AddModule c -> keeping(c.administrator(), e).add(c);
            case RenameModule c -> keeping(c.administrator(), e).rename(c);
            case RetireModule c -> keeping(c.administrator(), e).retire(c);
        };
    }

    public Product evolve(ProductEvent event) {
        return switch (event) {
            case ProductRegistered e ->
                new Product(e.productId(), e.key(), Terms.of(e), people.startingWith(e.managerId()), modules);
            case ProductRewritten e -> on(terms.with(e));
            case ProfileChosen e -> on(terms.with(e));
            case WorkCalendarSet e -> on(terms.with(e));
            case DefinitionOfReadySet e -> on(terms.with(e));
            case MemberJoined e -> of(people.with(e));
            case MemberLeft e -> of(people.with(e));
            case OwnerAppointed e -> of(people.with(e));
            case ManagerAppointed e -> of(people.with(e));
            case ProductOrphaned _ -> of(people.orphaned());
            case ModuleAdded e -> madeOf(modules.with(e.moduleId(), e.name()));
            case ModuleRenamed e -> madeOf(modules.with(e.moduleId(), e.name()));
            case ModuleRetired e -> madeOf(modules.without(e.moduleId()));
        };
    }

    /** Null before registration, and in an orphaned product until an administrator names one. */
    public @Nullable UUID manager() {
        return people.manager();
    }

    /** Who answers for a side: its owner, or the manager where none was appointed; null as {@link #manager}. */
    public @Nullable UUID ownerOf(Side side) {
        return people.ownerOf(side);
    }

    /** Whether the person is in the product, in whatever role. */
    public boolean isActive(UUID person) {
        return people.active(person) != null;
    }

    /** Whether the person works on it: an active {@link Role#MEMBER}. */
    public boolean isMember(UUID person) {
        return people.isMember(person);
    }

    /** Whether the person is a member who works on that side or owns it. */
    public boolean isMember(UUID person, Side side) {
        return people.isMember(person, side);
    }

    /** The person's role, or null for one who is not in the product, or no longer. */
    public @Nullable Role role(UUID person) {
        var member = people.active(person);
        return member == null ? null : member.role();
    }

    /** Refuses whoever is neither in the product nor an administrator, and what was never registered. */
    public void requireReader(UUID person, boolean administrator) {
        require(id != null, ProductRule.PRODUCT_EXISTS);
        require(administrator || isActive(person), ProductRule.PRODUCT_IS_READ_BY_ITS_PEOPLE);
    }

    /** One person answers for both sides: what two owners must do is done once. */
    public boolean isSolo() {
        var front = ownerOf(Side.FRONTEND);
        return front != null && front.equals(ownerOf(Side.BACKEND));
    }

    private static boolean worksWithoutManager(ProductCommand command) {
        return command instanceof AppointManager
                || command instanceof RemoveMember
                || command instanceof CloseMembership;
    }

    private List<ProductEvent> register(RegisterProduct c) {
        if (c.productId().equals(id) && c.key().equals(key)) {
            return List.of();
        }
        require(id == null, ProductRule.PRODUCT_IS_NEW);
        require(KEY.matcher(c.key()).matches(), ProductRule.PRODUCT_KEY_HAS_ITS_SHAPE, Map.of("key", c.key()));
        require(c.keyHeldBy().equals(c.productId()), ProductRule.PRODUCT_KEY_IS_FREE, Map.of("key", c.key()));
        var name = c.name().strip();
        Revising.requireText(name, c.about());
        var calendar = WorkCalendar.standard(c.zone());
        Revising.requireCalendar(calendar);
        var about = c.about() == null || c.about().isEmpty() ? null : c.about();
        return List.of(new ProductRegistered(
                c.productId(),
                c.key(),
                name,
                about,
                c.managerId(),
                Profile.STANDARD,
                calendar,
                DefinitionOfReady.standard()));
    }

    private Modules keeping(boolean administrator, Envelope e) {
        var by = e.actor().accountable();
        require(
                administrator
                        || people.isManager(by)
                        || List.of(Side.values()).stream().anyMatch(side -> by.equals(ownerOf(side))),
                ProductRule.MODULES_ARE_KEPT_BY_OWNERS_OR_MANAGER);
        return modules;
    }

    private Product on(Terms newTerms) {
        return new Product(id, key, newTerms, people, modules);
    }

    private Product of(People newPeople) {
        return new Product(id, key, terms, newPeople, modules);
    }

    private Product madeOf(Modules newModules) {
        return new Product(id, key, terms, people, newModules);
    }
}
