package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.ACCEPTED_FACET_IS_REOPENED_FIRST;
import static io.tandem.requirements.requirement.domain.RequirementRule.EDIT_STAYS_ON_OWN_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.FACET_APPLIES;
import static io.tandem.requirements.requirement.domain.RequirementRule.FIELD_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.FIELD_TAKES_THIS_VALUE;
import static io.tandem.requirements.requirement.domain.RequirementRule.LINK_LEADS_ELSEWHERE;
import static io.tandem.requirements.requirement.domain.RequirementRule.OTHER_REQUIREMENT_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.TITLE_IS_PRESENT;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.LinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReviseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.SpecifyFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnlinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetSpecified;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementLinked;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementMoved;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementPrioritised;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementRewritten;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementUnlinked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The common text, the fields of a facet, links. Criteria stand in {@link Criteria}. */
final class Writing {

    private static final List<String> CLEARABLE = List.of("kind", "module", "wantedBy", "priority", "rice");

    private Writing() {}

    static List<RequirementEvent> decide(RequirementCommand.Writing command, Scene s) {
        var part = Edit.of(command).part(s.requirement());
        if (part != null) {
            requireMayWrite(part, s);
        }
        return Changing.settle(command, written(command, s), s);
    }

    /** What the edit writes, whoever asks for it. */
    static List<RequirementEvent> written(RequirementCommand.Writing command, Scene s) {
        return switch (command) {
            case ReviseRequirement c -> revise(c, s);
            case SpecifyFacet c -> specify(c, s);
            case RequirementCommand.AddCriterion c -> Criteria.add(c, s);
            case RequirementCommand.RewordCriterion c -> Criteria.reword(c, s);
            case RequirementCommand.DropCriterion c -> Criteria.drop(c, s);
            case RequirementCommand.PostponeCriterion c -> Criteria.postpone(c, s);
            case LinkRequirement c -> link(c, s);
            case UnlinkRequirement c -> unlink(c, s);
            case RequirementCommand.SetTarget c -> Targets.set(c, s);
            case RequirementCommand.DropTarget c -> Targets.drop(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Written event) {
        var common = r.common();
        return switch (event) {
            case RequirementRewritten e ->
                r.with(new Common(
                        e.title(),
                        e.description(),
                        e.kind(),
                        common.module(),
                        common.wantedBy(),
                        common.priority(),
                        common.rice(),
                        e.partVersion()));
            case RequirementMoved e ->
                r.with(new Common(
                        common.title(),
                        common.description(),
                        common.kind(),
                        e.module(),
                        common.wantedBy(),
                        common.priority(),
                        common.rice(),
                        e.partVersion()));
            case RequirementPrioritised e ->
                r.with(new Common(
                        common.title(),
                        common.description(),
                        common.kind(),
                        common.module(),
                        e.wantedBy(),
                        e.priority(),
                        e.rice(),
                        e.partVersion()));
            case FacetSpecified e -> {
                var fields = new TreeMap<>(r.facet(e.side()).fields());
                fields.putAll(e.fields());
                e.cleared().forEach(fields::remove);
                yield r.with(e.side(), r.facet(e.side()).written(fields, e.partVersion()));
            }
            case RequirementLinked e ->
                r.withLinks(Stream.concat(
                                r.links().stream().filter(link -> !same(link, e.type(), e.to())),
                                Stream.of(new Link(e.type(), e.to(), e.note())))
                        .toList());
            case RequirementUnlinked e ->
                r.withLinks(r.links().stream()
                        .filter(link -> !same(link, e.type(), e.to()))
                        .toList());
            case RequirementEvent.CriterionAdded e -> Criteria.evolve(r, e);
            case RequirementEvent.CriterionReworded e -> Criteria.evolve(r, e);
            case RequirementEvent.CriterionDropped e -> Criteria.without(r, e.criterionId(), e.part(), e.partVersion());
            case RequirementEvent.CriterionPostponed e ->
                Criteria.without(r, e.criterionId(), e.part(), e.partVersion());
            case RequirementEvent.TargetSet e -> Targets.evolve(r, e);
            case RequirementEvent.TargetDropped e -> Targets.evolve(r, e);
        };
    }

    /** A part moved to its next version. */
    static Requirement versioned(Requirement r, Part part, long version) {
        var common = r.common();
        return switch (part) {
            case COMMON ->
                r.with(new Common(
                        common.title(),
                        common.description(),
                        common.kind(),
                        common.module(),
                        common.wantedBy(),
                        common.priority(),
                        common.rice(),
                        version));
            case FRONTEND -> versioned(r, Side.FRONTEND, version);
            case BACKEND -> versioned(r, Side.BACKEND, version);
        };
    }

    private static Requirement versioned(Requirement r, Side side, long version) {
        return r.with(side, r.facet(side).written(r.facet(side).fields(), version));
    }

    static void requireMayWrite(Part part, Scene s) {
        require(s.mayWrite(part), EDIT_STAYS_ON_OWN_SIDE, Map.of("part", part.name()));
    }

    static void requireWritable(Side side, Scene s) {
        var facet = s.requirement().facet(side);
        require(facet.applies(), FACET_APPLIES, Map.of("side", side.name()));
        require(facet.life() != Life.ACCEPTED, ACCEPTED_FACET_IS_REOPENED_FIRST, Map.of("side", side.name()));
    }

    private static List<RequirementEvent> revise(ReviseRequirement c, Scene s) {
        for (var name : c.cleared()) {
            require(CLEARABLE.contains(name), FIELD_IS_KNOWN, Map.of("field", name));
        }
        var was = s.requirement().common();
        var title =
                c.title() == null ? was.title() : Texts.fits("title", c.title().strip(), Texts.LINE);
        require(!title.isEmpty(), TITLE_IS_PRESENT);
        var description =
                Texts.fits("description", Objects.requireNonNullElse(c.description(), was.description()), Texts.BODY);
        var kind = revised("kind", c, c.kind(), was.kind());
        var module = Texts.fitsIfPresent("module", revised("module", c, c.module(), was.module()), Texts.LINE);
        var priority = revised("priority", c, c.priority(), was.priority());
        var rice = checked(revised("rice", c, c.rice(), was.rice()));
        var wantedBy = revised("wantedBy", c, c.wantedBy(), was.wantedBy());

        var events = new ArrayList<RequirementEvent>();
        var next = was.version() + 1;
        if (!title.equals(was.title()) || !description.equals(was.description()) || kind != was.kind()) {
            events.add(new RequirementRewritten(s.id(), title, description, kind, next));
        }
        if (!Objects.equals(module, was.module())) {
            events.add(new RequirementMoved(s.id(), module, next));
        }
        if (priority != was.priority()
                || !Objects.equals(rice, was.rice())
                || !Objects.equals(wantedBy, was.wantedBy())) {
            events.add(new RequirementPrioritised(s.id(), priority, rice, wantedBy, next));
        }
        if (!events.isEmpty()) {
            s.requireNewest(Part.COMMON, c.expectedVersion());
        }
        return events;
    }

    private static <T> @Nullable T revised(String name, ReviseRequirement c, @Nullable T given, @Nullable T was) {
        if (c.cleared().contains(name)) {
            return null;
        }
        return given == null ? was : given;
    }

    private static @Nullable Rice checked(@Nullable Rice rice) {
        if (rice != null) {
            Texts.decimal("rice.reach", "" + rice.reach());
            Texts.decimal("rice.impact", rice.impact());
            Texts.decimal("rice.confidence", rice.confidence());
            Texts.decimal("rice.effort", rice.effort());
        }
        return rice;
    }

    private static List<RequirementEvent> specify(SpecifyFacet c, Scene s) {
        requireWritable(c.side(), s);
        var facet = s.requirement().facet(c.side());
        var changed = new TreeMap<String, FieldValue>();
        c.fields().forEach((name, value) -> {
            requireTakes(c.side(), name, value);
            if (!value.equals(facet.fields().get(name))) {
                changed.put(name, value);
            }
        });
        c.cleared()
                .forEach(name -> require(
                        FacetField.named(c.side(), name).isPresent()
                                && !c.fields().containsKey(name),
                        FIELD_IS_KNOWN,
                        Map.of("field", name)));
        var cleared = c.cleared().stream()
                .filter(facet.fields()::containsKey)
                .sorted()
                .toList();
        if (changed.isEmpty() && cleared.isEmpty()) {
            return List.of();
        }
        s.requireNewest(Part.of(c.side()), c.expectedVersion());
        return List.of(new FacetSpecified(s.id(), c.side(), changed, cleared, facet.version() + 1));
    }

    private static void requireTakes(Side side, String name, FieldValue value) {
        var field = FacetField.named(side, name);
        require(field.isPresent(), FIELD_IS_KNOWN, Map.of("field", name));
        require(field.get().takes(value), FIELD_TAKES_THIS_VALUE, Map.of("field", name));
        switch (value) {
            case FieldValue.Text v -> Texts.present(name, v.text(), Texts.BODY);
            case FieldValue.Measured v -> {
                Texts.decimal(name, v.value());
                Texts.present(name, v.unit(), Texts.LINE);
                Texts.fitsIfPresent(name, v.note(), Texts.NOTE);
            }
            case FieldValue.SameAs v -> Texts.present(name, v.reference(), Texts.NOTE);
            case FieldValue.None v -> Texts.present(name, v.why(), Texts.NOTE);
        }
    }

    private static void requireSaid(Link.Type type) {
        require(type.isSaidByPersons(), RequirementRule.LINK_IS_SAID_BY_PERSONS);
    }

    private static List<RequirementEvent> link(LinkRequirement c, Scene s) {
        requireSaid(c.type());
        require(!c.to().equals(s.id()), LINK_LEADS_ELSEWHERE);
        requireKnown(c.to(), s);
        var note = Texts.fits("note", c.note().strip(), Texts.NOTE);
        return s.requirement().links().contains(new Link(c.type(), c.to(), note))
                ? List.of()
                : List.of(new RequirementLinked(s.id(), c.type(), c.to(), note));
    }

    static void requireKnown(UUID other, Scene s) {
        require(
                s.facts().others().containsKey(other),
                OTHER_REQUIREMENT_IS_KNOWN,
                Map.of("requirement", other.toString()));
    }

    private static List<RequirementEvent> unlink(UnlinkRequirement c, Scene s) {
        requireSaid(c.type());
        return s.requirement().links().stream().anyMatch(link -> same(link, c.type(), c.to()))
                ? List.of(new RequirementUnlinked(s.id(), c.type(), c.to()))
                : List.of();
    }

    private static boolean same(Link link, Link.Type type, UUID to) {
        return link.type() == type && link.to().equals(to);
    }
}
