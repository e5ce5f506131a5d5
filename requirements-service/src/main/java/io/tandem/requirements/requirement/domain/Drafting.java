package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.REQUESTER_IS_OF_THE_PRODUCT;
import static io.tandem.requirements.requirement.domain.RequirementRule.REQUIREMENT_IS_NEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.TITLE_IS_PRESENT;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.DraftRequirement;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;

/** A title is enough. Who drafts holds both halves, unless they only report or a file or feedback speaks. */
final class Drafting {

    private Drafting() {}

    static List<RequirementEvent> draft(DraftRequirement c, Scene s) {
        require(!c.title().isBlank(), TITLE_IS_PRESENT);
        var title = Texts.fits("title", c.title().strip(), Texts.LINE);
        if (s.requirement().exists()) {
            require(
                    c.key().equals(s.requirement().key())
                            && title.equals(s.requirement().common().title())
                            && s.drafted(),
                    REQUIREMENT_IS_NEW);
            return List.of();
        }
        require(c.requester() == null || s.team().isActive(c.requester()), REQUESTER_IS_OF_THE_PRODUCT);
        var drafterHolds = c.source() == null && s.team().mayHold(s.actor());
        var holders = new EnumMap<Side, UUID>(Side.class);
        for (var side : Side.values()) {
            holders.put(side, drafterHolds ? s.actor() : Holding.answering(side, s));
        }
        return List.of(new RequirementDrafted(
                c.requirementId(),
                c.key(),
                c.productId(),
                title,
                Texts.fits("description", c.description(), Texts.BODY),
                c.kind(),
                Texts.fitsIfPresent("module", c.module(), Texts.LINE),
                c.wantedBy(),
                c.priority(),
                c.requester(),
                c.source(),
                s.actor(),
                holders,
                1,
                s.team().version()));
    }

    static Requirement evolve(RequirementDrafted e) {
        var facets = new EnumMap<Side, Facet>(Side.class);
        e.holders().forEach((side, holder) -> facets.put(side, Facet.heldFirstBy(holder)));
        return Requirement.NONE.with(next -> {
            next.id = e.requirementId();
            next.key = e.key();
            next.productId = e.productId();
            next.drafter = e.drafter();
            next.common = new Common(
                    e.title(),
                    e.description(),
                    e.kind(),
                    e.module(),
                    e.wantedBy(),
                    e.priority(),
                    null,
                    e.partVersion());
            next.facets = facets;
        });
    }
}
