package io.tandem.requirements.requirement.adapter.web;

import io.tandem.platform.web.Problem;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Edit;
import io.tandem.requirements.requirement.domain.FieldValue;
import io.tandem.requirements.requirement.domain.Link;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.RequirementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An edit somebody asks for: of the common text, of the fields of a side, of a criterion, or of a link.
 *
 * @param is which of them; what it needs stands beside it
 * @param side of the fields, or of a new criterion (absent: joint)
 * @param fields JSON Merge Patch over the side's fields
 * @param text of the criterion
 * @param to id or key of the other requirement
 */
record EditBody(
        Is is,
        @Nullable Side side,
        @Nullable String title,
        @Nullable String description,
        @Nullable RequirementKind kind,
        @Nullable Map<String, JsonNode> fields,
        @Nullable UUID criterionId,
        @Nullable String text,
        Link.@Nullable Type link,
        @Nullable String to,
        @Nullable String note,
        @Nullable String reason) {

    /** What is edited. */
    enum Is {
        COMMON,
        FIELDS,
        NEW_CRITERION,
        OTHER_CRITERION,
        NO_CRITERION,
        LATER_CRITERION,
        NEW_LINK,
        NO_LINK
    }

    /**
     * @param newId for a criterion that is new
     * @param other the requirement {@code to} names, null where it names none
     */
    Edit toDomain(UUID newId, @Nullable UUID other) {
        return switch (is) {
            case COMMON -> new Edit.Common(title, description, kind);
            case FIELDS -> patched(needed("side", side));
            case NEW_CRITERION ->
                new Edit.NewCriterion(newId, side == null ? Part.COMMON : Part.of(side), Requests.text(text));
            case OTHER_CRITERION -> new Edit.OtherCriterion(needed("criterionId", criterionId), Requests.text(text));
            case NO_CRITERION -> new Edit.NoCriterion(needed("criterionId", criterionId), Requests.text(reason));
            case LATER_CRITERION ->
                new Edit.LaterCriterion(needed("criterionId", criterionId), needed("to", other), Requests.text(reason));
            case NEW_LINK -> new Edit.NewLink(needed("link", link), needed("to", other), Requests.text(note));
            case NO_LINK -> new Edit.NoLink(needed("link", link), needed("to", other));
        };
    }

    private Edit.Fields patched(Side of) {
        var written = new TreeMap<String, FieldValue>();
        List<String> cleared = new ArrayList<>();
        needed("fields", fields).forEach((name, value) -> {
            if (value == null || value.isNull()) {
                cleared.add(name);
            } else {
                written.put(name, FieldJson.read(name, value));
            }
        });
        return new Edit.Fields(of, written, cleared.stream().sorted().toList());
    }

    private static <T> T needed(String name, @Nullable T value) {
        if (value == null) {
            throw Problem.badRequest("body-invalid", "缺少 edit." + name + "。", "edit." + name + " is missing.")
                    .fault("/edit/" + name, "required", "这种修改需要它。", "This kind of edit needs it.");
        }
        return value;
    }
}
