package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.SPLITTING_COMES_FROM_OWNER_OR_MANAGER;
import static io.tandem.requirements.requirement.domain.RequirementRule.SPLIT_GIVES_A_CRITERION_ONCE;
import static io.tandem.requirements.requirement.domain.RequirementRule.SPLIT_HAS_PIECES;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.SplitRequirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetApproved;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementSplit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A requirement gives part of its criteria to new ones. It stays what it is with the rest, and whoever approved the whole
 * has approved each part. The pieces come to be by a policy, from what this was right before ({@link TakingUp}).
 */
final class Splitting {

    private static final int PIECES = 20;

    private Splitting() {}

    static List<RequirementEvent> split(SplitRequirement c, Scene s) {
        var r = s.requirement();
        require(
                s.answersForAny() || s.manages() || (s.drafted() && r.isBeingSpecified()),
                SPLITTING_COMES_FROM_OWNER_OR_MANAGER);
        require(!c.pieces().isEmpty() && c.pieces().size() <= PIECES, SPLIT_HAS_PIECES, Map.of("most", "" + PIECES));
        var reason = Texts.reason(c.reason());
        var pieces = c.pieces().stream().map(Splitting::checked).toList();
        if (r.lineage().splitInto().containsAll(pieces.stream().map(Piece::id).toList())) {
            return List.of();
        }
        requireGiven(pieces, s);
        var events = new ArrayList<RequirementEvent>();
        events.add(new RequirementSplit(
                s.id(),
                pieces,
                s.actor(),
                s.capacities(),
                reason,
                versions(pieces, r),
                s.team().version()));
        events.addAll(kept(s.after(events)));
        return events;
    }

    private static Piece checked(Piece piece) {
        return new Piece(piece.id(), piece.key(), Texts.present("title", piece.title(), Texts.LINE), piece.criteria());
    }

    private static void requireGiven(List<Piece> pieces, Scene s) {
        var given = new HashSet<UUID>();
        for (var piece : pieces) {
            for (var criterion : piece.criteria()) {
                var part = Criteria.known(criterion, s).part();
                require(given.add(criterion), SPLIT_GIVES_A_CRITERION_ONCE);
                if (part != Part.COMMON) {
                    Writing.requireWritable(part == Part.FRONTEND ? Side.FRONTEND : Side.BACKEND, s);
                }
            }
        }
    }

    /** Of the parts that lose a criterion, from this event on. */
    private static Map<Part, Long> versions(List<Piece> pieces, Requirement r) {
        var versions = new EnumMap<Part, Long>(Part.class);
        pieces.stream().flatMap(piece -> piece.criteria().stream()).forEach(criterion -> {
            var part = r.criterion(criterion).orElseThrow().part();
            versions.put(part, r.version(part) + 1);
        });
        return versions;
    }

    /** Each approval again, by whom it was given, for what is left of what it was given for. */
    static List<RequirementEvent> kept(Scene s) {
        var r = s.requirement();
        var events = new ArrayList<RequirementEvent>();
        for (var side : r.applicable()) {
            var approval = r.facet(side).approval();
            if (approval != null) {
                events.add(new FacetApproved(
                        s.id(),
                        side,
                        approval.by(),
                        List.of(),
                        r.versions(List.of(side)),
                        approval.designRequired(),
                        List.of(),
                        s.team().version()));
            }
        }
        return events;
    }

    static Requirement evolve(Requirement r, RequirementSplit e) {
        var gone = e.pieces().stream().flatMap(p -> p.criteria().stream()).toList();
        var next = r.withCriteria(
                r.criteria().stream().filter(c -> !gone.contains(c.id())).toList());
        for (var part : e.versions().entrySet()) {
            next = Writing.versioned(next, part.getKey(), part.getValue());
        }
        var pieces = e.pieces().stream().map(Piece::id).toList();
        return next.with(copy -> copy.lineage = r.lineage().splitInto(pieces));
    }
}
