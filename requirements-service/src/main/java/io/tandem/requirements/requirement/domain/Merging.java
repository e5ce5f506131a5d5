package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.LINK_LEADS_ELSEWHERE;
import static io.tandem.requirements.requirement.domain.RequirementRule.MERGED_IS_UNMERGED_FIRST;
import static io.tandem.requirements.requirement.domain.RequirementRule.MERGE_LEADS_TO_AN_OPEN_ONE;
import static io.tandem.requirements.requirement.domain.RequirementRule.MERGING_COMES_BEFORE_BUILDING;
import static io.tandem.requirements.requirement.domain.RequirementRule.MERGING_COMES_FROM_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.MERGING_STAYS_IN_THE_PRODUCT;

import io.tandem.requirements.requirement.domain.RequirementCommand.AbsorbMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.GiveBackMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.MergeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.UndoMerge;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnmergeRequirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionDropped;
import io.tandem.requirements.requirement.domain.RequirementEvent.EvidenceCited;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementLinked;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementMerged;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementUnlinked;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementUnmerged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A requirement becomes part of another and leads to it from then on. The other takes up its criteria and evidence by a
 * policy, and gives them back when the merge is undone.
 */
final class Merging {

    private Merging() {}

    static List<RequirementEvent> merge(MergeRequirement c, Scene s) {
        var r = s.requirement();
        requireDecides(s);
        var reason = Texts.reason(c.reason());
        if (r.standing() == Standing.MERGED && c.into().equals(r.lineage().mergedInto())) {
            return List.of();
        }
        require(
                r.standing() == Standing.OPEN,
                RequirementRule.REQUIREMENT_IS_OPEN,
                Map.of("standing", r.standing().name()));
        require(!c.into().equals(s.id()), LINK_LEADS_ELSEWHERE);
        Writing.requireKnown(c.into(), s);
        var standing = s.facts().around().standings().get(c.into());
        require(standing != null, MERGING_STAYS_IN_THE_PRODUCT);
        require(standing == Standing.OPEN, MERGE_LEADS_TO_AN_OPEN_ONE);
        require(
                r.applicable().stream().allMatch(side -> r.facet(side).build() == Facet.Build.NONE),
                MERGING_COMES_BEFORE_BUILDING);
        return Suspending.suspend(
                Standing.MERGED,
                Handoff.Cause.MERGED,
                s,
                asks -> new RequirementMerged(
                        s.id(),
                        c.into(),
                        s.actor(),
                        s.capacities(),
                        reason,
                        asks,
                        s.team().version()));
    }

    static List<RequirementEvent> unmerge(UnmergeRequirement c, Scene s) {
        requireDecides(s);
        return unmerged(Texts.reason(c.reason()), s);
    }

    /** By the policy, where the other turned out to be no longer open. */
    static List<RequirementEvent> undo(UndoMerge c, Scene s) {
        return c.into().equals(s.requirement().lineage().mergedInto()) ? unmerged(c.reason(), s) : List.of();
    }

    private static List<RequirementEvent> unmerged(String reason, Scene s) {
        var into = s.requirement().lineage().mergedInto();
        return into == null
                ? List.of()
                : List.of(new RequirementUnmerged(s.id(), into, s.actor(), reason, Suspending.waiting(s)));
    }

    private static void requireDecides(Scene s) {
        require(s.answersForAny() || s.manages(), MERGING_COMES_FROM_OWNER_OR_MANAGER);
    }

    /** Approvals stand where what comes was approved too; otherwise they are overtaken as by any edit. */
    static List<RequirementEvent> absorb(AbsorbMerged c, Scene s) {
        var r = s.requirement();
        if (links(r, c.from().id())) {
            return List.of();
        }
        require(r.standing() == Standing.OPEN, MERGE_LEADS_TO_AN_OPEN_ONE);
        var events = new ArrayList<RequirementEvent>();
        events.add(new RequirementLinked(s.id(), Link.Type.MERGED_FROM, c.from().id(), c.reason()));
        for (var criterion : c.from().criteria()) {
            var part = partHere(criterion.part(), r);
            events.add(new CriterionAdded(s.id(), criterion.id(), part, criterion.text(), r.version(part) + 1));
        }
        c.from().attached().citations().stream()
                .filter(cited -> r.attached().citation(cited.evidenceId()).isEmpty())
                .forEach(cited -> events.add(
                        new EvidenceCited(s.id(), cited.evidenceId(), cited.version(), cited.note(), s.actor())));
        events.addAll(agreement(c.from(), s, s.after(events)));
        return events;
    }

    private static boolean links(Requirement r, UUID from) {
        return r.links().stream()
                .anyMatch(link ->
                        link.type() == Link.Type.MERGED_FROM && link.to().equals(from));
    }

    /** A criterion of a half that does not apply here concerns both. */
    private static Part partHere(Part part, Requirement r) {
        return r.applicable().stream().anyMatch(side -> Part.of(side) == part) ? part : Part.COMMON;
    }

    /** What was agreed there is agreed here; what was not is approved again, in the halves it came to. */
    private static List<RequirementEvent> agreement(Requirement from, Scene before, Scene after) {
        var agreed =
                from.applicable().stream().allMatch(side -> from.facet(side).approval() != null);
        if (agreed) {
            return Splitting.kept(after);
        }
        var touched = after.requirement().applicable().stream()
                .filter(side -> after.requirement().facet(side).approval() != null)
                .filter(side -> from.criteria().stream()
                        .anyMatch(c -> partHere(c.part(), before.requirement()).concerns(side)))
                .toList();
        return touched.isEmpty() ? List.of() : List.of(Consequences.lapsed(touched, after));
    }

    /** What was reworded meanwhile stays here; both histories tell. */
    static List<RequirementEvent> giveBack(GiveBackMerged c, Scene s) {
        var r = s.requirement();
        if (!links(r, c.to().id())) {
            return List.of();
        }
        var events = new ArrayList<RequirementEvent>();
        events.add(new RequirementUnlinked(s.id(), Link.Type.MERGED_FROM, c.to().id()));
        for (var criterion : c.to().criteria()) {
            r.criterion(criterion.id())
                    .filter(here -> here.text().equals(criterion.text()))
                    .ifPresent(here -> events.add(new CriterionDropped(
                            s.id(), here.id(), here.part(), c.reason(), r.version(here.part()) + 1)));
        }
        events.addAll(Splitting.kept(s.after(events)));
        return events;
    }

    static void requireNotMerged(Requirement r) {
        require(r.standing() != Standing.MERGED, MERGED_IS_UNMERGED_FIRST);
    }
}
