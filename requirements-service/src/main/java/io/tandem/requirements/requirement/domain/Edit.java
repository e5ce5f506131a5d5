package io.tandem.requirements.requirement.domain;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.DropCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.DropTarget;
import io.tandem.requirements.requirement.domain.RequirementCommand.LinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.PostponeCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReviseRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.RewordCriterion;
import io.tandem.requirements.requirement.domain.RequirementCommand.SetTarget;
import io.tandem.requirements.requirement.domain.RequirementCommand.SpecifyFacet;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnlinkRequirement;
import io.tandem.requirements.requirement.domain.RequirementCommand.Writing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody would write: kept until those who answer for the text have spoken. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Edit.Common.class, name = "COMMON"),
    @JsonSubTypes.Type(value = Edit.Fields.class, name = "FIELDS"),
    @JsonSubTypes.Type(value = Edit.NewCriterion.class, name = "NEW_CRITERION"),
    @JsonSubTypes.Type(value = Edit.OtherCriterion.class, name = "OTHER_CRITERION"),
    @JsonSubTypes.Type(value = Edit.NoCriterion.class, name = "NO_CRITERION"),
    @JsonSubTypes.Type(value = Edit.LaterCriterion.class, name = "LATER_CRITERION"),
    @JsonSubTypes.Type(value = Edit.NewLink.class, name = "NEW_LINK"),
    @JsonSubTypes.Type(value = Edit.NoLink.class, name = "NO_LINK"),
    @JsonSubTypes.Type(value = Edit.NewTarget.class, name = "NEW_TARGET"),
    @JsonSubTypes.Type(value = Edit.NoTarget.class, name = "NO_TARGET")
})
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface Edit {

    /** Null leaves what is there. */
    record Common(
            @Nullable String title,
            @Nullable String description,
            @Nullable RequirementKind kind) implements Edit {}

    record Fields(Side side, Map<String, FieldValue> fields, List<String> cleared) implements Edit {}

    record NewCriterion(UUID criterionId, Part part, String text) implements Edit {}

    record OtherCriterion(UUID criterionId, String text) implements Edit {}

    record NoCriterion(UUID criterionId, String reason) implements Edit {}

    record LaterCriterion(UUID criterionId, UUID to, String reason) implements Edit {}

    record NewLink(Link.Type type, UUID to, String note) implements Edit {}

    record NoLink(Link.Type type, UUID to) implements Edit {}

    record NewTarget(Target target) implements Edit {}

    record NoTarget(String metric) implements Edit {}

    static Edit of(Writing command) {
        return switch (command) {
            case ReviseRequirement c -> new Common(c.title(), c.description(), c.kind());
            case SpecifyFacet c ->
                new Fields(c.side(), c.fields(), c.cleared().stream().sorted().toList());
            case AddCriterion c -> new NewCriterion(c.criterionId(), c.part(), c.text());
            case RewordCriterion c -> new OtherCriterion(c.criterionId(), c.text());
            case DropCriterion c -> new NoCriterion(c.criterionId(), c.reason());
            case PostponeCriterion c -> new LaterCriterion(c.criterionId(), c.to(), c.reason());
            case LinkRequirement c -> new NewLink(c.type(), c.to(), c.note());
            case UnlinkRequirement c -> new NoLink(c.type(), c.to());
            case SetTarget c -> new NewTarget(c.target());
            case DropTarget c -> new NoTarget(c.metric());
        };
    }

    /** The part it is an edit of; empty where it names a criterion that is not there. */
    default @Nullable Part part(Requirement r) {
        return switch (this) {
            case Common _, NewLink _, NoLink _, NewTarget _, NoTarget _ -> Part.COMMON;
            case Fields e -> Part.of(e.side());
            case NewCriterion e -> e.part();
            case OtherCriterion e -> partOf(e.criterionId(), r);
            case NoCriterion e -> partOf(e.criterionId(), r);
            case LaterCriterion e -> partOf(e.criterionId(), r);
        };
    }

    private static @Nullable Part partOf(UUID criterionId, Requirement r) {
        return r.criterion(criterionId).map(Criterion::part).orElse(null);
    }

    /** The same as a command to write it, over a version of its part. */
    default Writing over(UUID requirementId, long version) {
        return switch (this) {
            case Common e ->
                new ReviseRequirement(
                        requirementId, version, e.title(), e.description(), e.kind(), null, null, null, null, Set.of());
            case Fields e -> new SpecifyFacet(requirementId, e.side(), version, e.fields(), Set.copyOf(e.cleared()));
            case NewCriterion e -> new AddCriterion(requirementId, e.criterionId(), e.part(), e.text());
            case OtherCriterion e -> new RewordCriterion(requirementId, e.criterionId(), version, e.text());
            case NoCriterion e -> new DropCriterion(requirementId, e.criterionId(), version, e.reason());
            case LaterCriterion e -> new PostponeCriterion(requirementId, e.criterionId(), version, e.to(), e.reason());
            case NewLink e -> new LinkRequirement(requirementId, e.type(), e.to(), e.note());
            case NoLink e -> new UnlinkRequirement(requirementId, e.type(), e.to());
            case NewTarget e -> new SetTarget(requirementId, version, e.target());
            case NoTarget e -> new DropTarget(requirementId, version, e.metric());
        };
    }
}
