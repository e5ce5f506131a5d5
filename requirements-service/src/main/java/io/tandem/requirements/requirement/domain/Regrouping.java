package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.requirement.domain.RequirementCommand.AbsorbMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.GiveBackMerged;
import io.tandem.requirements.requirement.domain.RequirementCommand.MergeRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.SplitRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeUpPiece;
import io.tandem.requirements.requirement.domain.RequirementCommand.UndoMerge;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnmergeRequirement;
import java.util.List;

/** One requirement becomes several, two become one, and one two again. */
final class Regrouping {

    private Regrouping() {}

    static List<RequirementEvent> decide(RequirementCommand.Regrouping command, Scene s) {
        return switch (command) {
            case SplitRequirement c -> Splitting.split(c, s);
            case TakeUpPiece c -> TakingUp.decide(c, s);
            case MergeRequirement c -> Merging.merge(c, s);
            case AbsorbMerged c -> Merging.absorb(c, s);
            case UnmergeRequirement c -> Merging.unmerge(c, s);
            case UndoMerge c -> Merging.undo(c, s);
            case GiveBackMerged c -> Merging.giveBack(c, s);
        };
    }
}
