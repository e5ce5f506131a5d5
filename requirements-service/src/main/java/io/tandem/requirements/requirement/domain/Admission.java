package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.requirement.domain.RequirementRule.ACTOR_BELONGS_TO_THE_PRODUCT;
import static io.tandem.requirements.requirement.domain.RequirementRule.ONLY_A_SERVICE_RECORDS_THIS;
import static io.tandem.requirements.requirement.domain.RequirementRule.REQUIREMENT_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.REQUIREMENT_IS_OPEN;

import io.tandem.ledger.model.RuleViolated;
import java.util.Map;

/** What holds before any rule of a subject is asked: it exists, the actor may speak at all, it is worked on. */
final class Admission {

    private Admission() {}

    static void require(RequirementCommand command, Scene scene) {
        var requirement = scene.requirement();
        if (!(command instanceof RequirementCommand.DraftRequirement
                || command instanceof RequirementCommand.TakeUpPiece)) {
            RuleViolated.require(
                    requirement.exists(),
                    REQUIREMENT_IS_KNOWN,
                    Map.of("requirement", command.requirementId().toString()));
        }
        if (command instanceof RequirementCommand.ByService) {
            RuleViolated.require(scene.byService(), ONLY_A_SERVICE_RECORDS_THIS);
            return;
        }
        if (command instanceof RequirementCommand.RecordOutcome && scene.byService()) {
            return;
        }
        RuleViolated.require(scene.team().isActive(scene.actor()), ACTOR_BELONGS_TO_THE_PRODUCT);
        if (!(command instanceof RequirementCommand.Suspending || changesStanding(command))) {
            RuleViolated.require(
                    requirement.standing() == Standing.OPEN,
                    REQUIREMENT_IS_OPEN,
                    Map.of("standing", requirement.standing().name()));
        }
    }

    /** Merging and unmerging look at the standing themselves. */
    private static boolean changesStanding(RequirementCommand command) {
        return command instanceof RequirementCommand.MergeRequirement
                || command instanceof RequirementCommand.UnmergeRequirement;
    }
}
