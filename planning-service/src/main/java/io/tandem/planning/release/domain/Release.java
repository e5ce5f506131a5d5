package io.tandem.planning.release.domain;

import io.tandem.ledger.model.Envelope;
import io.tandem.planning.model.Side;
import io.tandem.planning.release.domain.ReleaseCommand.MakeRelease;
import io.tandem.planning.release.domain.ReleaseCommand.RollBackRelease;
import io.tandem.planning.release.domain.ReleaseEvent.Content;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseMade;
import io.tandem.planning.release.domain.ReleaseEvent.ReleaseRolledBack;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What really went live: which sides of which requirements, for what share of users. */
public record Release(State state, UUID productId, String name, List<Content> contents) {

    public enum State {
        ABSENT,
        LIVE,
        ROLLED_BACK
    }

    public static final Release NONE = new Release(State.ABSENT, new UUID(0, 0), "", List.of());

    public List<ReleaseEvent> decide(ReleaseCommand command, ReleaseFacts facts, Envelope envelope) {
        return switch (command) {
            case MakeRelease c -> make(c, facts, envelope);
            case RollBackRelease c -> rollBack(c, facts, envelope);
        };
    }

    public Release evolve(ReleaseEvent event) {
        return switch (event) {
            case ReleaseMade e -> new Release(State.LIVE, e.productId(), e.name(), e.contents());
            case ReleaseRolledBack _ -> new Release(State.ROLLED_BACK, productId, name, contents);
        };
    }

    private List<ReleaseEvent> make(MakeRelease c, ReleaseFacts facts, Envelope envelope) {
        ReleaseRule.RELEASE_IS_NEW.require(state == State.ABSENT);
        ReleaseRule.RELEASE_NEEDS_A_KNOWN_PRODUCT.require(
                facts.team().known() && facts.team().productId().equals(c.productId()));
        requireLead(facts, envelope);
        ReleaseRule.RELEASE_NAME_FITS.require(!c.name().isBlank() && c.name().length() <= 120);
        var requirements =
                c.contents().stream().map(Content::requirementId).distinct().toList();
        ReleaseRule.RELEASE_HAS_CONTENTS.require(!requirements.isEmpty()
                && requirements.size() <= 200
                && requirements.size() == c.contents().size()
                && c.contents().stream().noneMatch(content -> content.sides().isEmpty()));
        ReleaseRule.RELEASE_HOLDS_KNOWN_REQUIREMENTS.require(
                facts.knownRequirements().containsAll(requirements));
        ReleaseRule.RELEASE_SHARE_IS_A_PERCENTAGE.require(c.sharePercent() >= 1 && c.sharePercent() <= 100);
        ReleaseRule.RELEASE_IS_NOT_AHEAD.require(!c.liveAt().isAfter(envelope.decidedAt()));
        return List.of(new ReleaseMade(
                c.releaseId(),
                c.productId(),
                c.name(),
                c.contents().stream().map(Release::ordered).toList(),
                c.sharePercent(),
                c.liveAt(),
                facts.team().version()));
    }

    private List<ReleaseEvent> rollBack(RollBackRelease c, ReleaseFacts facts, Envelope envelope) {
        ReleaseRule.RELEASE_EXISTS.require(
                state != State.ABSENT && facts.team().productId().equals(productId));
        requireLead(facts, envelope);
        if (state == State.ROLLED_BACK) {
            return List.of();
        }
        ReleaseRule.ROLL_BACK_HAS_A_REASON.require(
                !c.reason().isBlank() && c.reason().length() <= 2000);
        return List.of(new ReleaseRolledBack(
                c.releaseId(), contents, c.reason(), facts.team().version()));
    }

    private static Content ordered(Content content) {
        return new Content(
                content.requirementId(),
                content.sides().stream().distinct().sorted().toList());
    }

    private static void requireLead(ReleaseFacts facts, Envelope envelope) {
        var person = envelope.actor().accountable();
        ReleaseRule.RELEASE_IS_MADE_BY_A_LEAD.require(
                Arrays.stream(Side.values()).anyMatch(side -> facts.team().leads(person, side)));
    }
}
