package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.DESIGN_SEEN_IS_THE_NEWEST;
import static io.tandem.requirements.requirement.domain.RequirementRule.FEASIBILITY_IS_JUDGED_BY_THE_BACK_END;
import static io.tandem.requirements.requirement.domain.RequirementRule.FEASIBILITY_IS_OF_A_PROTOTYPE;
import static io.tandem.requirements.requirement.domain.RequirementRule.SIGNATURE_COMES_FROM_AN_OWNER;
import static io.tandem.requirements.requirement.domain.RequirementRule.SIGNATURE_NEEDS_A_DESIGN;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.JudgeFeasibility;
import io.tandem.requirements.requirement.domain.RequirementCommand.ReturnDesign;
import io.tandem.requirements.requirement.domain.RequirementCommand.SignDesign;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignAttached;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignReturned;
import io.tandem.requirements.requirement.domain.RequirementEvent.DesignSigned;
import io.tandem.requirements.requirement.domain.RequirementEvent.FeasibilityJudged;
import io.tandem.requirements.requirement.domain.RequirementEvent.SignatureAsked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The joint gate: the owners of the halves that apply stand behind what is attached, or one gives it back. A signature is
 * about contents by their hashes; whoever answers for both halves signs once.
 */
final class Signing {

    private Signing() {}

    static List<RequirementEvent> judge(JudgeFeasibility c, Scene s) {
        require(
                s.answersFor(Side.BACKEND) || s.team().belongsTo(s.actor(), Side.BACKEND),
                FEASIBILITY_IS_JUDGED_BY_THE_BACK_END);
        var design = Attaching.known(c.designId(), s);
        require(design.kind() == DesignKind.PROTOTYPE, FEASIBILITY_IS_OF_A_PROTOTYPE);
        var text = c.verdict() == AttachedDesign.Verdict.FEASIBLE
                ? Texts.fits("text", c.text().strip(), Texts.NOTE)
                : Texts.present("text", c.text(), Texts.NOTE);
        if (new AttachedDesign.Feasibility(c.verdict(), text, s.actor()).equals(design.feasibility())) {
            return List.of();
        }
        return List.of(new FeasibilityJudged(
                s.id(),
                c.designId(),
                design.version(),
                design.hash(),
                c.verdict(),
                text,
                s.actor(),
                s.capacities(),
                feasibilityAsks(design, s),
                s.team().version()));
    }

    /** The verdict of whoever answers for the back end and attaches the prototype itself. */
    static FeasibilityJudged judged(DesignAttached e, AttachedDesign.Verdict verdict, String text, Scene s) {
        return new FeasibilityJudged(
                s.id(),
                e.designId(),
                e.version(),
                e.hash(),
                verdict,
                text,
                s.actor(),
                s.capacities(),
                List.of(),
                s.team().version());
    }

    static List<RequirementEvent> sign(SignDesign c, Scene s) {
        var own = own(s);
        requireSeen(c.seen(), s);
        var r = s.requirement();
        if (!r.attached().designs().isEmpty() && own.stream().allMatch(r.attached()::signed)) {
            return List.of();
        }
        return List.of(signed(own, s));
    }

    /** Who attaches what they answer for stands behind it, provided they stood behind the rest. */
    static List<RequirementEvent> byAttaching(UUID designId, Scene before, Scene after) {
        var was = before.requirement().attached();
        var first = was.designs().stream().allMatch(design -> design.designId().equals(designId));
        var own = after.requirement().applicable().stream()
                .filter(after::answersFor)
                .filter(side -> first || was.signed(side))
                .toList();
        return own.isEmpty() ? List.of() : List.of(signed(own, after));
    }

    private static DesignSigned signed(List<Side> sides, Scene s) {
        var asks = new ArrayList<UUID>(mendAsks(s));
        sides.forEach(side -> asks.addAll(s.requirement().openAsks(Ask.Kind.SIGNATURE, post(side))));
        return new DesignSigned(
                s.id(),
                sides,
                s.actor(),
                s.capacities(),
                s.requirement().attached().hashes(),
                asks,
                s.team().version());
    }

    static List<RequirementEvent> giveBack(ReturnDesign c, Scene s) {
        own(s);
        requireSeen(c.seen(), s);
        var r = s.requirement();
        var reason = Texts.reason(c.reason());
        if (r.attached().isReturned()) {
            return List.of();
        }
        var asks = r.attached().designs().stream()
                .map(AttachedDesign::side)
                .distinct()
                .sorted()
                .map(side -> s.ask(Ask.Kind.RECHECK, "design-returned/" + side, post(side), List.of(side)))
                .toList();
        return List.of(new DesignReturned(
                s.id(),
                s.actor(),
                s.capacities(),
                r.attached().hashes(),
                reason,
                asks,
                r.openAsks(Ask.Kind.SIGNATURE),
                s.team().version()));
    }

    /** The sides the actor may speak for; refused where there is none, or nothing to speak about. */
    private static List<Side> own(Scene s) {
        var own = s.requirement().applicable().stream().filter(s::answersFor).toList();
        require(!own.isEmpty(), SIGNATURE_COMES_FROM_AN_OWNER);
        require(!s.requirement().attached().designs().isEmpty(), SIGNATURE_NEEDS_A_DESIGN);
        return own;
    }

    private static void requireSeen(Map<UUID, Long> seen, Scene s) {
        var designs = s.requirement().attached().designs();
        require(
                seen.isEmpty()
                        || (seen.size() == designs.size()
                                && designs.stream()
                                        .allMatch(d -> Long.valueOf(d.version()).equals(seen.get(d.designId())))),
                DESIGN_SEEN_IS_THE_NEWEST);
    }

    /**
     * Asks whoever has still to sign, and nobody any longer whose signature is not needed: after every command, since
     * designs, owners' halves and the definition of ready all move what is needed.
     */
    static List<RequirementEvent> asked(Scene s) {
        var r = s.requirement();
        var asked = new ArrayList<Ask>();
        var ended = new ArrayList<UUID>();
        for (var side : Side.values()) {
            var open = r.openAsks(Ask.Kind.SIGNATURE, post(side));
            if (!isNeeded(side, s)) {
                ended.addAll(open);
            } else if (open.isEmpty()) {
                asked.add(s.ask(Ask.Kind.SIGNATURE, side.name(), post(side), List.of(side)));
            }
        }
        return asked.isEmpty() && ended.isEmpty() ? List.of() : List.of(new SignatureAsked(s.id(), asked, ended));
    }

    private static boolean isNeeded(Side side, Scene s) {
        var r = s.requirement();
        return r.standing() == Standing.OPEN
                && r.applicable().contains(side)
                && r.applicable().stream().anyMatch(s.team()::asksForDesign)
                && !r.attached().designs().isEmpty()
                && !r.attached().isReturned()
                && !r.attached().signed(side);
    }

    /** Whether a side's half is drawn, sound and stood behind by everybody who answers for a half. */
    static boolean isThere(Side side, Requirement r) {
        var attached = r.attached();
        return attached.designs().stream().anyMatch(design -> design.side() == side)
                && attached.designs().stream().allMatch(AttachedDesign::isSound)
                && r.applicable().stream().allMatch(attached::signed);
    }

    /** Open asks to mend what was given back. */
    static List<UUID> mendAsks(Scene s) {
        var returned = s.requirement().attached().returned();
        return returned == null ? List.of() : s.requirement().open(returned.asks());
    }

    /** The open ask for the back end's verdict, if any. */
    static List<UUID> feasibilityAsks(AttachedDesign design, Scene s) {
        return design.ask() == null ? List.of() : s.requirement().open(List.of(design.ask()));
    }

    private static Addressee post(Side side) {
        return Addressee.post(Addressee.Post.ownerOf(side));
    }
}
