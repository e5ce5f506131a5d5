package io.tandem.requirements.desk.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.desk.domain.DeskCommand.FollowRequirement;
import io.tandem.requirements.desk.domain.DeskCommand.MarkVisit;
import io.tandem.requirements.desk.domain.DeskCommand.RemoveFilter;
import io.tandem.requirements.desk.domain.DeskCommand.SaveFilter;
import io.tandem.requirements.desk.domain.DeskCommand.UnfollowRequirement;
import io.tandem.requirements.desk.domain.DeskEvent.FilterRemoved;
import io.tandem.requirements.desk.domain.DeskEvent.FilterSaved;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementFollowed;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementUnfollowed;
import io.tandem.requirements.desk.domain.DeskEvent.VisitMarked;
import io.tandem.requirements.model.Sorted;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person keeps for themselves. It is there from the start: nobody has to be given a desk.
 *
 * @param visited when this person last looked at everything, null before the first time
 */
public record Desk(
        Map<UUID, Filter> filters,
        Set<UUID> followed,
        @Nullable Instant visited) {

    public static final Desk NONE = new Desk(Map.of(), Set.of(), null);

    private static final int MOST_FILTERS = 100;
    private static final int MOST_FOLLOWED = 1_000;

    /**
     * @param query in the words of the list's filter grammar
     * @param sort as the list takes it, null for its own order
     */
    public record Filter(
            UUID productId,
            String name,
            String query,
            @Nullable String sort) {}

    public Desk {
        filters = Sorted.map(filters);
        followed = Sorted.set(followed);
    }

    public List<DeskEvent> decide(DeskCommand command, Envelope e) {
        require(e.actor().accountable().equals(command.personId()), DeskRule.DESK_IS_ITS_PERSONS);
        return switch (command) {
            case MarkVisit c -> mark(c, e.decidedAt());
            case SaveFilter c -> save(c);
            case RemoveFilter c -> remove(c);
            case FollowRequirement c -> follow(c);
            case UnfollowRequirement c ->
                followed.contains(c.requirementId())
                        ? List.of(new RequirementUnfollowed(c.personId(), c.requirementId()))
                        : List.of();
        };
    }

    public Desk evolve(DeskEvent event) {
        return switch (event) {
            case VisitMarked e -> new Desk(filters, followed, e.at());
            case FilterSaved e -> with(e.filterId(), new Filter(e.productId(), e.name(), e.query(), e.sort()));
            case FilterRemoved e -> with(e.filterId(), null);
            case RequirementFollowed e -> following(e.requirementId(), true);
            case RequirementUnfollowed e -> following(e.requirementId(), false);
        };
    }

    /** The mark only moves forward: two open pages do not fight over it. */
    private List<DeskEvent> mark(MarkVisit c, Instant now) {
        var at = c.at() == null ? now : c.at();
        require(!at.isAfter(now), DeskRule.VISIT_HAS_HAPPENED);
        return visited != null && !at.isAfter(visited) ? List.of() : List.of(new VisitMarked(c.personId(), at));
    }

    private List<DeskEvent> save(SaveFilter c) {
        var filter = new Filter(c.productId(), c.name().strip(), c.query().strip(), c.sort());
        var name = filter.name();
        require(!name.isEmpty() && name.codePointCount(0, name.length()) <= 60, DeskRule.FILTER_NAME_FITS);
        require(filter.query().length() <= 500, DeskRule.FILTER_QUERY_FITS);
        if (filter.equals(filters.get(c.filterId()))) {
            return List.of();
        }
        require(
                filters.containsKey(c.filterId()) || filters.size() < MOST_FILTERS,
                DeskRule.FILTERS_ARE_FEW,
                Map.of("most", String.valueOf(MOST_FILTERS)));
        require(
                filters.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(c.filterId())
                                && other.getValue().productId().equals(c.productId())
                                && other.getValue().name().equals(name)),
                DeskRule.FILTER_NAME_IS_FREE,
                Map.of("name", name));
        return List.of(new FilterSaved(c.personId(), c.filterId(), c.productId(), name, filter.query(), filter.sort()));
    }

    private List<DeskEvent> remove(RemoveFilter c) {
        require(filters.containsKey(c.filterId()), DeskRule.FILTER_EXISTS);
        return List.of(new FilterRemoved(c.personId(), c.filterId()));
    }

    private List<DeskEvent> follow(FollowRequirement c) {
        if (followed.contains(c.requirementId())) {
            return List.of();
        }
        require(
                followed.size() < MOST_FOLLOWED,
                DeskRule.FOLLOWED_ARE_FEW,
                Map.of("most", String.valueOf(MOST_FOLLOWED)));
        return List.of(new RequirementFollowed(c.personId(), c.requirementId()));
    }

    private Desk with(UUID filterId, @Nullable Filter filter) {
        var next = new TreeMap<>(filters);
        if (filter == null) {
            next.remove(filterId);
        } else {
            next.put(filterId, filter);
        }
        return new Desk(next, followed, visited);
    }

    private Desk following(UUID requirement, boolean on) {
        var next = new TreeSet<>(followed);
        if (on) {
            next.add(requirement);
        } else {
            next.remove(requirement);
        }
        return new Desk(filters, next, visited);
    }
}
