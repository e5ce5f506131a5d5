package io.tandem.requirements.contract.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.contract.domain.ContractCommand.DeclareNeeds;
import io.tandem.requirements.contract.domain.ContractCommand.ListGaps;
import io.tandem.requirements.contract.domain.ContractCommand.WithdrawNeeds;
import io.tandem.requirements.contract.domain.ContractEvent.GapsListed;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsDeclared;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsWithdrawn;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The front end says what its surfaces use. What released software uses counts until somebody says it no longer does. */
final class Needing {

    private Needing() {}

    static List<ContractEvent> declare(DeclareNeeds c, Scene s) {
        var contract = s.contract();
        s.requireRequirement(c.requirementId());
        requireDeclares(c.requirementId(), s);
        var surface = Texts.line("surface", c.surface());
        var operations = Texts.operations(c.operations());
        var live = c.liveSince() == null ? null : c.liveSince().truncatedTo(ChronoUnit.MILLIS);
        require(live == null || !live.isAfter(s.envelope().decidedAt()), ContractRule.LIVE_SINCE_HAS_PASSED);
        var same = contract.needs().values().stream()
                .filter(needs -> needs.isOf(c.requirementId(), surface))
                .toList();
        if (same.stream()
                .anyMatch(n -> n.operations().equals(operations)
                        && (n.isLive() ? live == null || live.equals(n.liveSince()) : live == null))) {
            return List.of();
        }
        var replaced = same.stream().filter(needs -> !needs.isLive()).findFirst();
        var id = replaced.map(Needs::id).orElse(c.needsId());
        var declared = new NeedsDeclared(
                contract.id(),
                id,
                c.requirementId(),
                surface,
                operations,
                live,
                contract.standing().number(),
                s.findings().gaps().getOrDefault(c.needsId(), List.of()),
                s.actor(),
                List.of(),
                s.facts().productVersion());
        return List.of(new NeedsDeclared(
                declared.contractId(),
                id,
                declared.requirementId(),
                surface,
                operations,
                live,
                declared.against(),
                declared.gaps(),
                declared.by(),
                settled(s.after(List.of(declared))),
                declared.productVersion()));
    }

    static List<ContractEvent> withdraw(WithdrawNeeds c, Scene s) {
        var contract = s.contract();
        var needs = contract.needs().get(c.needsId());
        if (needs == null) {
            throw new RuleViolated(
                    ContractRule.NEEDS_ARE_KNOWN, Map.of("needs", c.needsId().toString()));
        }
        requireDeclares(needs.requirementId(), s);
        var reason = Texts.note("reason", c.reason());
        require(!needs.isLive() || !reason.isBlank(), ContractRule.REASON_IS_GIVEN);
        var withdrawn = withdrawn(needs, reason, List.of(), s);
        return List.of(withdrawn(needs, reason, settled(s.after(List.of(withdrawn))), s));
    }

    private static NeedsWithdrawn withdrawn(Needs needs, String reason, List<UUID> ended, Scene s) {
        return new NeedsWithdrawn(
                s.contract().id(),
                needs.id(),
                needs.requirementId(),
                reason,
                s.actor(),
                ended,
                s.facts().productVersion());
    }

    static List<ContractEvent> list(ListGaps c, Scene s) {
        var contract = s.contract();
        var sides = s.answersFor();
        require(!sides.isEmpty(), ContractRule.OWNERS_NEGOTIATE);
        var standing = contract.standing().number();
        require(
                c.version() == standing,
                ContractRule.GAPS_ARE_OF_THE_STANDING_VERSION,
                Map.of("version", "" + c.version(), "standing", "" + standing));
        require(
                contract.concerned().contains(c.requirementId()),
                ContractRule.REQUIREMENT_USES_THE_CONTRACT,
                Map.of("requirement", c.requirementId().toString()));
        var gaps = contract.gapsIn(c.requirementId(), s.findings().gaps());
        var before = contract.listed().get(c.requirementId());
        var known = before != null && before.isOf(standing, gaps) ? before.sides() : Set.<Side>of();
        if (known.containsAll(sides)) {
            return List.of();
        }
        var said = EnumSet.copyOf(sides);
        said.addAll(known);
        var asks = EnumSet.complementOf(said).stream()
                .map(side -> s.ask(Ask.Kind.AGREEMENT, gapsMark(c.requirementId(), side), side, null))
                .toList();
        var ended = contract.open(List.of(
                gapsAsk(c.requirementId(), Side.FRONTEND, contract),
                gapsAsk(c.requirementId(), Side.BACKEND, contract)));
        return List.of(new GapsListed(
                contract.id(),
                c.requirementId(),
                standing,
                gaps,
                s.actor(),
                sides,
                asks,
                ended,
                s.facts().productVersion()));
    }

    /** Every ask there can be to go ahead with known gaps: no part of the negotiation. */
    static Set<UUID> gapsAsks(Contract contract) {
        return contract.concerned().stream()
                .flatMap(requirement -> Stream.of(Side.values()).map(side -> gapsAsk(requirement, side, contract)))
                .collect(Collectors.toSet());
    }

    private static UUID gapsAsk(UUID requirementId, Side side, Contract contract) {
        return Ask.idFor(contract.id(), Ask.Kind.AGREEMENT, gapsMark(requirementId, side));
    }

    private static String gapsMark(UUID requirementId, Side side) {
        return "gaps/" + requirementId + "/" + side;
    }

    private static void requireDeclares(UUID requirementId, Scene s) {
        require(
                s.facts().works(s.actor(), Side.FRONTEND, requirementId) || s.manages(),
                ContractRule.NEEDS_ARE_DECLARED_BY_THE_FRONT_END);
    }

    /** What is owed no more: an adaptation once nothing is missing, a sunset once nobody reads its field. */
    private static List<UUID> settled(Scene after) {
        var contract = after.contract();
        var adapted = contract.gaps().values().stream().allMatch(List::isEmpty)
                ? Stream.of(Negotiating.adaptation(contract.concluded()))
                : Stream.<String>empty();
        var unread = contract.sunsets().values().stream()
                .filter(sunset -> Sunsetting.readers(sunset.operation(), sunset.field(), contract)
                        .isEmpty())
                .map(sunset -> Sunsetting.mark(sunset.id()));
        return contract.open(Stream.concat(adapted, unread)
                .map(mark -> Ask.idFor(contract.id(), Ask.Kind.OWED_ITEM, mark))
                .toList());
    }
}
