package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.CRITERION_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.CRITERION_IS_NEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.LINK_LEADS_ELSEWHERE;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.DropCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.PostponeCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.RewordCriterion;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionDropped;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionPostponed;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionReworded;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The list of criteria: each edit is an edit of the part it belongs to. Adding never collides with anybody. */
final class Criteria {

    private Criteria() {}

    static List<RequirementEvent> add(AddCriterion c, Scene s) {
        requireWritable(c.part(), s);
        var text = Texts.present("criterion", c.text(), Texts.NOTE);
        var known = s.requirement().criterion(c.criterionId());
        if (known.isPresent()) {
            require(known.get().part() == c.part() && known.get().text().equals(text), CRITERION_IS_NEW);
            return List.of();
        }
        return List.of(new CriterionAdded(s.id(), c.criterionId(), c.part(), text, next(c.part(), s)));
    }

    static List<RequirementEvent> reword(RewordCriterion c, Scene s) {
        var criterion = known(c.criterionId(), s);
        requireWritable(criterion.part(), s);
        var text = Texts.present("criterion", c.text(), Texts.NOTE);
        if (text.equals(criterion.text())) {
            return List.of();
        }
        s.requireNewest(criterion.part(), c.expectedVersion());
        return List.of(
                new CriterionReworded(s.id(), c.criterionId(), criterion.part(), text, next(criterion.part(), s)));
    }

    static List<RequirementEvent> drop(DropCriterion c, Scene s) {
        var criterion = known(c.criterionId(), s);
        requireWritable(criterion.part(), s);
        s.requireNewest(criterion.part(), c.expectedVersion());
        return List.of(new CriterionDropped(
                s.id(), c.criterionId(), criterion.part(), Texts.reason(c.reason()), next(criterion.part(), s)));
    }

    static List<RequirementEvent> postpone(PostponeCriterion c, Scene s) {
        var criterion = known(c.criterionId(), s);
        requireWritable(criterion.part(), s);
        require(!c.to().equals(s.id()), LINK_LEADS_ELSEWHERE);
        Writing.requireKnown(c.to(), s);
        s.requireNewest(criterion.part(), c.expectedVersion());
        return List.of(new CriterionPostponed(
                s.id(),
                c.criterionId(),
                criterion.part(),
                c.to(),
                Texts.reason(c.reason()),
                next(criterion.part(), s)));
    }

    static Requirement evolve(Requirement r, CriterionAdded e) {
        var added = new Criterion(e.criterionId(), e.part(), e.text(), null, null);
        var all = Stream.concat(r.criteria().stream(), Stream.of(added)).toList();
        return Writing.versioned(r.withCriteria(all), e.part(), e.partVersion());
    }

    static Requirement evolve(Requirement r, CriterionReworded e) {
        var reworded = new Criterion(e.criterionId(), e.part(), e.text(), null, null);
        return Writing.versioned(replaced(r, reworded), e.part(), e.partVersion());
    }

    static Requirement without(Requirement r, UUID criterionId, Part part, long partVersion) {
        var left =
                r.criteria().stream().filter(c -> !c.id().equals(criterionId)).toList();
        return Writing.versioned(r.withCriteria(left), part, partVersion);
    }

    static Requirement replaced(Requirement r, Criterion newest) {
        return r.withCriteria(r.criteria().stream()
                .map(c -> c.id().equals(newest.id()) ? newest : c)
                .toList());
    }

    static Criterion known(UUID criterionId, Scene s) {
        var criterion = s.requirement().criterion(criterionId);
        require(criterion.isPresent(), CRITERION_IS_KNOWN, Map.of("criterion", criterionId.toString()));
        return criterion.get();
    }

    private static void requireWritable(Part part, Scene s) {
        for (var side : Side.values()) {
            if (part == Part.of(side)) {
                Writing.requireWritable(side, s);
            }
        }
    }

    private static long next(Part part, Scene s) {
        return s.requirement().version(part) + 1;
    }
}
