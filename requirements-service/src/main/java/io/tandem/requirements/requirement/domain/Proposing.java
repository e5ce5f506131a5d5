package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.CONTRIBUTORS_ARE_NAMED_BY_OWNER_OR_HOLDER;
import static io.tandem.requirements.requirement.domain.RequirementRule.CONTRIBUTOR_IS_OF_THE_PRODUCT;
import static io.tandem.requirements.requirement.domain.RequirementRule.EDIT_FITS_THE_NEWEST_TEXT;
import static io.tandem.requirements.requirement.domain.RequirementRule.PROPOSAL_IS_ANSWERED_BY_THOSE_WHO_WRITE;
import static io.tandem.requirements.requirement.domain.RequirementRule.PROPOSAL_IS_KNOWN;
import static io.tandem.requirements.requirement.domain.RequirementRule.PROPOSAL_IS_NEW;
import static io.tandem.requirements.requirement.domain.RequirementRule.PROPOSAL_IS_OPEN;
import static io.tandem.requirements.requirement.domain.RequirementRule.PROPOSAL_SAYS_SOMETHING_NEW;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.AdoptEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.ProposeEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.RemoveContributor;
import io.tandem.requirements.requirement.domain.RequirementEvent.ContributorAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.ContributorRemoved;
import io.tandem.requirements.requirement.domain.RequirementEvent.EditAdopted;
import io.tandem.requirements.requirement.domain.RequirementEvent.EditDeclined;
import io.tandem.requirements.requirement.domain.RequirementEvent.EditProposed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;

/** Who else writes a facet, and what somebody would write who does not: across the seam an edit is a proposal. */
final class Proposing {

    private Proposing() {}

    static List<RequirementEvent> decide(RequirementCommand.Proposing command, Scene s) {
        return switch (command) {
            case AddContributor c -> add(c, s);
            case RemoveContributor c -> remove(c, s);
            case ProposeEdit c -> propose(c, s);
            case AdoptEdit c -> adopt(known(c.proposalId(), s), s);
            case DeclineEdit c -> decline(c, known(c.proposalId(), s), s);
        };
    }

    static Requirement evolve(Requirement r, RequirementEvent.Proposed event) {
        return switch (event) {
            case ContributorAdded e -> contributing(r, e.side(), e.person(), true);
            case ContributorRemoved e -> contributing(r, e.side(), e.person(), false);
            case EditProposed e ->
                r.with(new Proposal(
                        e.proposalId(), e.by(), e.edit(), e.part(), e.differences(), e.reason(), Proposal.Status.OPEN));
            case EditAdopted e -> answered(r, e.proposalId(), Proposal.Status.ADOPTED);
            case EditDeclined e -> answered(r, e.proposalId(), Proposal.Status.DECLINED);
        };
    }

    private static Requirement contributing(Requirement r, Side side, UUID person, boolean does) {
        var all = new EnumMap<Side, List<UUID>>(Side.class);
        all.putAll(r.contributors());
        var people = new TreeSet<>(r.contributors(side));
        var _ = does ? people.add(person) : people.remove(person);
        all.put(side, List.copyOf(people));
        return r.with(next -> next.contributors = all);
    }

    private static Requirement answered(Requirement r, UUID proposalId, Proposal.Status status) {
        return r.with(r.proposal(proposalId).orElseThrow().now(status));
    }

    private static List<RequirementEvent> add(AddContributor c, Scene s) {
        requireNames(c.side(), s);
        require(
                s.team().isActive(c.person()),
                CONTRIBUTOR_IS_OF_THE_PRODUCT,
                Map.of("person", c.person().toString()));
        return s.requirement().contributors(c.side()).contains(c.person())
                ? List.of()
                : List.of(new ContributorAdded(s.id(), c.side(), c.person(), s.actor()));
    }

    private static List<RequirementEvent> remove(RemoveContributor c, Scene s) {
        if (!c.person().equals(s.actor())) {
            requireNames(c.side(), s);
        }
        return s.requirement().contributors(c.side()).contains(c.person())
                ? List.of(new ContributorRemoved(s.id(), c.side(), c.person(), s.actor()))
                : List.of();
    }

    private static void requireNames(Side side, Scene s) {
        require(
                s.answersFor(side) || s.requirement().facet(side).heldBy(s.actor()),
                CONTRIBUTORS_ARE_NAMED_BY_OWNER_OR_HOLDER,
                Map.of("side", side.name()));
    }

    private static List<RequirementEvent> propose(ProposeEdit c, Scene s) {
        var earlier = s.requirement().proposal(c.proposalId());
        if (earlier.isPresent()) {
            require(earlier.get().by().equals(s.actor()) && earlier.get().edit().equals(c.edit()), PROPOSAL_IS_NEW);
            return List.of();
        }
        var part = Changing.part(c.edit(), s);
        s.requireNewest(part, c.expectedVersion());
        var differences = Changing.preview(c.edit(), s).differences();
        require(!differences.isEmpty(), PROPOSAL_SAYS_SOMETHING_NEW);
        var proposal = new Proposal(c.proposalId(), s.actor(), c.edit(), part, differences, "", Proposal.Status.OPEN);
        return List.of(new EditProposed(
                s.id(),
                c.proposalId(),
                part,
                c.edit(),
                differences,
                s.actor(),
                Texts.fits("reason", c.reason().strip(), Texts.NOTE),
                List.of(new Ask(proposal.ask(), Ask.Kind.PROPOSAL, s.actor(), answering(part), null, List.of())),
                s.team().version()));
    }

    /** The owner of the side answers; of the common text the manager, who may write it whoever else does. */
    private static Addressee answering(Part part) {
        return Addressee.post(
                switch (part) {
                    case COMMON -> Addressee.Post.MANAGER;
                    case FRONTEND -> Addressee.Post.FRONTEND_OWNER;
                    case BACKEND -> Addressee.Post.BACKEND_OWNER;
                });
    }

    private static Proposal known(UUID proposalId, Scene s) {
        var proposal = s.requirement().proposal(proposalId);
        require(proposal.isPresent(), PROPOSAL_IS_KNOWN, Map.of("proposal", proposalId.toString()));
        return proposal.get();
    }

    /** Whoever adopts it writes it, with all that follows from writing. */
    private static List<RequirementEvent> adopt(Proposal proposal, Scene s) {
        require(s.mayWrite(proposal.part()), PROPOSAL_IS_ANSWERED_BY_THOSE_WHO_WRITE);
        if (proposal.status() == Proposal.Status.ADOPTED) {
            return List.of();
        }
        requireOpen(proposal);
        require(
                Changing.preview(proposal.edit(), s).differences().equals(proposal.differences()),
                EDIT_FITS_THE_NEWEST_TEXT);
        var write = proposal.edit().over(s.id(), s.requirement().version(proposal.part()));
        var events = new ArrayList<RequirementEvent>();
        events.add(new EditAdopted(
                s.id(), proposal.id(), s.actor(), s.requirement().open(List.of(proposal.ask()))));
        events.addAll(Changing.settle(write, Writing.written(write, s), s));
        return events;
    }

    private static List<RequirementEvent> decline(DeclineEdit c, Proposal proposal, Scene s) {
        require(
                s.mayWrite(proposal.part()) || s.manages() || s.actor().equals(proposal.by()),
                PROPOSAL_IS_ANSWERED_BY_THOSE_WHO_WRITE);
        if (proposal.status() == Proposal.Status.DECLINED) {
            return List.of();
        }
        requireOpen(proposal);
        return List.of(declined(proposal, Texts.reason(c.reason()), s));
    }

    private static void requireOpen(Proposal proposal) {
        require(
                proposal.isOpen(),
                PROPOSAL_IS_OPEN,
                Map.of("status", proposal.status().name()));
    }

    /** Proposals for a half that does not apply any longer. */
    static List<RequirementEvent> overtaken(Scene s) {
        var r = s.requirement();
        return r.proposals().stream()
                .filter(Proposal::isOpen)
                .filter(proposal -> List.of(Side.values()).stream()
                        .anyMatch(side -> Part.of(side) == proposal.part()
                                && !r.facet(side).applies()))
                .<RequirementEvent>map(proposal -> declined(proposal, null, s))
                .toList();
    }

    private static EditDeclined declined(Proposal proposal, @org.jspecify.annotations.Nullable String reason, Scene s) {
        return new EditDeclined(
                s.id(), proposal.id(), s.actor(), reason, s.requirement().open(List.of(proposal.ask())));
    }
}
