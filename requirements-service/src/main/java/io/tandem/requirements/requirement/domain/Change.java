package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edit of an agreed text, and what became of it.
 *
 * @param edit null of a correction: it was written at once
 * @param sides whose owners are asked to take note
 * @param acknowledged those who did, or said no
 * @param objectableUntil of what is in force: until when somebody may say no; null of what is not
 */
public record Change(
        UUID id,
        ChangeClass as,
        Status status,
        @Nullable Edit edit,
        List<Difference> differences,
        UUID by,
        String reason,
        List<Side> sides,
        List<Side> acknowledged,
        @Nullable Instant objectableUntil,
        List<Objection> objections) {

    /** 待定, 已生效, 不采纳, 已撤回, 已失效, 已收回. */
    public enum Status {
        OPEN,
        IN_FORCE,
        REJECTED,
        WITHDRAWN,
        /** The text it would change is no longer agreed. */
        OVERTAKEN,
        /** An objection to what was in force is upheld: the text is to be approved again. */
        TAKEN_BACK
    }

    public boolean isOpen() {
        return status == Status.OPEN;
    }

    /** Whose owner has not taken note yet. */
    public List<Side> waitsFor() {
        return isOpen() || status == Status.IN_FORCE
                ? sides.stream().filter(side -> !acknowledged.contains(side)).toList()
                : List.of();
    }

    public List<Objection> openObjections() {
        return objections.stream().filter(Objection::isOpen).toList();
    }

    /** Whether a side may not begin before this is acknowledged. */
    public boolean holdsUp(Side side) {
        return as == ChangeClass.CROSS
                && !waitsFor().isEmpty()
                && (sides.contains(side)
                        || differences.stream().anyMatch(d -> d.part().concerns(side)));
    }

    UUID acknowledgement(Side side) {
        return Ask.idFor(id, Ask.Kind.ACKNOWLEDGEMENT, side.name());
    }

    /** Every ask this change can have opened. */
    List<UUID> askIds() {
        return Stream.concat(
                        Stream.of(Side.values()).map(this::acknowledgement),
                        objections.stream().map(Objection::ask))
                .toList();
    }

    Change raised(ChangeClass to, List<Side> asked) {
        return new Change(
                id, to, status, edit, differences, by, reason, asked, acknowledged, objectableUntil, objections);
    }

    Change acknowledged(List<Side> more) {
        var all = Stream.concat(acknowledged.stream(), more.stream())
                .distinct()
                .sorted()
                .toList();
        return new Change(id, as, status, edit, differences, by, reason, sides, all, objectableUntil, objections);
    }

    Change objected(Objection objection) {
        var all = new ArrayList<>(objections);
        all.add(objection);
        return new Change(
                id, as, status, edit, differences, by, reason, sides, acknowledged, objectableUntil, List.copyOf(all));
    }

    Change decided(RequirementEvent.ChangeDecided e) {
        var answered = objections.stream()
                .map(o -> e.overruled().contains(o.id())
                        ? o.answered(Objection.Outcome.OVERRULED, e.reason())
                        : e.upheld().contains(o.id()) ? o.answered(Objection.Outcome.UPHELD, e.reason()) : o)
                .toList();
        return new Change(
                id,
                as,
                e.outcome(),
                edit,
                differences,
                by,
                reason,
                sides,
                acknowledged,
                e.objectableUntil() == null ? objectableUntil : e.objectableUntil(),
                answered);
    }
}
