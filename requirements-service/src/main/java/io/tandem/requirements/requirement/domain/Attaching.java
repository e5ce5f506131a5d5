package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.ATTACHED_DESIGN_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.CITED_EVIDENCE_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.DESIGN_IS_ATTACHED;
import static io.tandem.requirements.requirement.domain.RequirementRule.EDIT_STAYS_ON_OWN_SIDE;
import static io.tandem.requirements.requirement.domain.RequirementRule.EVIDENCE_IS_CITED;
import static io.tandem.requirements.requirement.domain.RequirementRule.RETIRED_DESIGN_IS_ATTACHED_NO_MORE;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AttachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.CiteEvidence;
import io.tandem.requirements.requirement.domain.RequirementCommand.DetachDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.UnciteEvidence;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignAttached;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignDetached;
import io.tandem.requirements.requirement.domain.RequirementEvent.EvidenceCited;
import io.tandem.requirements.requirement.domain.RequirementEvent.EvidenceUncited;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Citing evidence and attaching designs. Both may come at any time: they overtake no text. */
final class Attaching {

    private Attaching() {}

    static List<RequirementEvent> decide(RequirementCommand.Attaching command, Scene s) {
        return switch (command) {
            case CiteEvidence c -> cite(c, s);
            case UnciteEvidence c -> uncite(c, s);
            case AttachDesign c -> attach(c, s);
            case DetachDesign c -> detach(c, s);
            case RequirementCommand.JudgeFeasibility c -> Signing.judge(c, s);
            case RequirementCommand.SignDesign c -> Signing.sign(c, s);
            case RequirementCommand.ReturnDesign c -> Signing.giveBack(c, s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Attached event) {
        var attached = r.attached();
        var newest = switch (event) {
            case EvidenceCited e ->
                attached.citing(new Attachments.Citation(e.evidenceId(), e.evidenceVersion(), e.note()));
            case EvidenceUncited e -> attached.withoutCitation(e.evidenceId());
            case DesignAttached e ->
                attached.with(
                        new AttachedDesign(e.designId(), e.side(), e.kind(), e.version(), e.hash(), askOf(e), null));
            case DesignDetached e -> attached.withoutDesign(e.designId());
            case RequirementEvent.FeasibilityJudged e ->
                attached.with(attached.design(e.designId())
                        .orElseThrow()
                        .judged(new AttachedDesign.Feasibility(e.verdict(), e.text(), e.by())));
            case RequirementEvent.DesignSigned e ->
                attached.signed(e.sides(), new Attachments.Signature(e.by(), e.designs()));
            case RequirementEvent.DesignReturned e ->
                attached.returned(new Attachments.Returned(
                        e.by(), e.designs(), e.asks().stream().map(Ask::id).toList()));
            case RequirementEvent.SignatureAsked _ -> attached;
        };
        return r.with(next -> next.attached = newest);
    }

    private static @Nullable UUID askOf(DesignAttached e) {
        return e.asks().isEmpty() ? null : e.asks().getFirst().id();
    }

    private static List<RequirementEvent> cite(CiteEvidence c, Scene s) {
        requireWriter(s);
        var version = Needed.present(
                s.facts().around().evidence().get(c.evidenceId()),
                CITED_EVIDENCE_IS_KNOWN,
                Map.of("evidence", c.evidenceId().toString()));
        var citation = new Attachments.Citation(
                c.evidenceId(), version, Texts.fits("note", c.note().strip(), Texts.NOTE));
        var known = s.requirement().attached().citation(c.evidenceId());
        return known.equals(Optional.of(citation))
                ? List.of()
                : List.of(new EvidenceCited(s.id(), c.evidenceId(), version, citation.note(), s.actor()));
    }

    private static List<RequirementEvent> uncite(UnciteEvidence c, Scene s) {
        requireWriter(s);
        require(
                s.requirement().attached().citation(c.evidenceId()).isPresent(),
                EVIDENCE_IS_CITED,
                Map.of("evidence", c.evidenceId().toString()));
        return List.of(new EvidenceUncited(s.id(), c.evidenceId(), Texts.reason(c.reason()), s.actor()));
    }

    private static void requireWriter(Scene s) {
        require(
                s.mayWriteCommon() || s.mayWrite(Side.FRONTEND) || s.mayWrite(Side.BACKEND),
                EDIT_STAYS_ON_OWN_SIDE,
                Map.of("part", Part.COMMON.name()));
    }

    private static List<RequirementEvent> attach(AttachDesign c, Scene s) {
        var drawing = Needed.present(
                s.facts().around().designs().get(c.designId()), ATTACHED_DESIGN_IS_KNOWN, about(c.designId()));
        requireWriter(drawing.side(), s);
        Writing.requireWritable(drawing.side(), s);
        var version = c.version() == 0 ? drawing.newest() : c.version();
        var hash = Needed.present(drawing.hashes().get(version), ATTACHED_DESIGN_IS_KNOWN, about(c.designId()));
        var known = s.requirement().attached().design(c.designId());
        if (known.isPresent() && known.get().version() == version) {
            return List.of();
        }
        require(!drawing.retired(), RETIRED_DESIGN_IS_ATTACHED_NO_MORE);
        var prototype = drawing.kind() == DesignKind.PROTOTYPE;
        var judgesItself = s.answersFor(Side.BACKEND);
        var ended = new ArrayList<>(Signing.mendAsks(s));
        known.ifPresent(older -> ended.addAll(Signing.feasibilityAsks(older, s)));
        var attached = new DesignAttached(
                s.id(),
                c.designId(),
                drawing.side(),
                drawing.kind(),
                version,
                hash,
                s.actor(),
                prototype && !judgesItself ? List.of(feasibility(c.designId(), s)) : List.of(),
                ended,
                s.team().version());
        var events = new ArrayList<RequirementEvent>(List.of(attached));
        if (prototype && judgesItself) {
            events.add(Signing.judged(attached, AttachedDesign.Verdict.FEASIBLE, "", s));
        }
        events.addAll(Signing.byAttaching(c.designId(), s, s.after(events)));
        return events;
    }

    private static Ask feasibility(UUID designId, Scene s) {
        return s.ask(
                Ask.Kind.FEASIBILITY, designId.toString(), Addressee.post(Addressee.Post.BACKEND_OWNER), List.of());
    }

    private static List<RequirementEvent> detach(DetachDesign c, Scene s) {
        var design = known(c.designId(), s);
        requireWriter(design.side(), s);
        Writing.requireWritable(design.side(), s);
        var ended = new ArrayList<>(Signing.mendAsks(s));
        ended.addAll(Signing.feasibilityAsks(design, s));
        return List.of(new DesignDetached(s.id(), c.designId(), s.actor(), Texts.reason(c.reason()), ended));
    }

    static AttachedDesign known(UUID designId, Scene s) {
        return Needed.present(
                s.requirement().attached().design(designId).orElse(null), DESIGN_IS_ATTACHED, about(designId));
    }

    private static Map<String, String> about(UUID designId) {
        return Map.of("design", designId.toString());
    }

    private static void requireWriter(Side side, Scene s) {
        require(
                s.mayWrite(side) || s.manages() || s.team().belongsTo(s.actor(), side),
                EDIT_STAYS_ON_OWN_SIDE,
                Map.of("part", Part.of(side).name()));
    }
}
