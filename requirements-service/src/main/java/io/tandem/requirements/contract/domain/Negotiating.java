package io.tandem.requirements.contract.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.requirements.contract.domain.ContractCommand.AgreeContract;
import io.tandem.requirements.contract.domain.ContractCommand.CounterContract;
import io.tandem.requirements.contract.domain.ContractCommand.ProposeContract;
import io.tandem.requirements.contract.domain.ContractCommand.RetireContract;
import io.tandem.requirements.contract.domain.ContractCommand.ReviseContract;
import io.tandem.requirements.contract.domain.ContractEvent.ContractAgreed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractConcluded;
import io.tandem.requirements.contract.domain.ContractEvent.ContractCountered;
import io.tandem.requirements.contract.domain.ContractEvent.ContractProposed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRetired;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRevised;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The back end offers, either side counters; a version holds once the owners it needs agree on that very version. */
final class Negotiating {

    private Negotiating() {}

    static List<ContractEvent> propose(ProposeContract c, Scene s) {
        var contract = s.contract();
        var name = Texts.line("name", c.name());
        var note = Texts.note("note", c.note());
        if (contract.exists()) {
            var first = contract.version(1).document();
            require(
                    contract.requirementId().equals(c.requirementId())
                            && contract.name().equals(name)
                            && first.equals(c.document()),
                    ContractRule.CONTRACT_IS_NEW);
            return List.of();
        }
        s.requireRequirement(c.requirementId());
        s.requireOffers(c.requirementId());
        var asks = asks(c.contractId(), 1, EnumSet.allOf(Side.class), s);
        var proposed = new ContractProposed(
                c.contractId(),
                c.productId(),
                c.requirementId(),
                name,
                c.document(),
                note,
                s.actor(),
                asks,
                s.facts().productVersion());
        return withAgreement(List.of(proposed), s);
    }

    static List<ContractEvent> revise(ReviseContract c, Scene s) {
        var contract = s.contract();
        s.requireOffers(contract.requirementId());
        var newest = contract.newest();
        if (newest.document().hash().equals(c.document().hash()) && Objects.equals(newest.imposed(), c.imposed())) {
            return List.of();
        }
        s.requireNewest(c.base());
        imposable(c.imposed(), s);
        var note = Texts.note("note", c.note());
        var found = s.findings();
        var broken = contract.concluded() == 0 ? List.<Broken>of() : blocking(found.broken(), s);
        var needed = EnumSet.of(Side.BACKEND);
        if (c.imposed() == null && (contract.concluded() == 0 || !broken.isEmpty())) {
            needed.add(Side.FRONTEND);
        }
        var revised = new ContractRevised(
                contract.id(),
                newest.number() + 1,
                c.document(),
                note,
                s.actor(),
                c.imposed(),
                needed,
                found.changes(),
                broken,
                asks(contract.id(), newest.number() + 1, needed, s),
                asksOf(EnumSet.allOf(Side.class), s),
                s.facts().productVersion());
        return withAgreement(List.of(revised), s);
    }

    /** Nobody is kept waiting for what was announced and whose time is up. */
    private static List<Broken> blocking(List<Broken> broken, Scene s) {
        var sunsets = s.contract().sunsets().values();
        var now = s.envelope().decidedAt();
        return broken.stream()
                .map(b -> new Broken(
                        b.needsId(),
                        b.requirementId(),
                        b.surface(),
                        b.changes().stream()
                                .filter(change -> sunsets.stream().noneMatch(sunset -> sunset.covers(change, now)))
                                .toList()))
                .filter(b -> !b.changes().isEmpty())
                .toList();
    }

    private static void imposable(@Nullable Imposed imposed, Scene s) {
        if (imposed != null) {
            Texts.line("imposed by", imposed.by());
            require(imposed.adaptBy().isAfter(s.envelope().decidedAt()), ContractRule.ADAPTING_LIES_AHEAD);
        }
    }

    static List<ContractEvent> counter(CounterContract c, Scene s) {
        var contract = s.contract();
        var sides = s.answersFor();
        require(!sides.isEmpty(), ContractRule.OWNERS_NEGOTIATE);
        s.requireNewest(c.version());
        var newest = contract.newest();
        require(newest.imposed() == null, ContractRule.IMPOSED_VERSION_IS_ADAPTED_TO);
        require(contract.concluded() != newest.number(), ContractRule.VERSION_IS_OPEN, number(newest.number()));
        var text = Texts.reason(c.text());
        var other = sides.contains(Side.FRONTEND) ? Side.BACKEND : Side.FRONTEND;
        var mark = "v" + newest.number() + "/counter/" + other + "/" + text;
        var ask = s.ask(Ask.Kind.AGREEMENT, mark, other, null);
        if (contract.asks().stream().anyMatch(open -> open.id().equals(ask.id()))) {
            return List.of();
        }
        return List.of(new ContractCountered(
                contract.id(),
                newest.number(),
                s.actor(),
                s.facts().capacities(s.actor()),
                text,
                List.of(ask),
                asksOf(sides, s),
                s.facts().productVersion()));
    }

    static List<ContractEvent> agree(AgreeContract c, Scene s) {
        var newest = s.contract().newest();
        require(!s.answersFor().isEmpty(), ContractRule.OWNERS_NEGOTIATE);
        s.requireNewest(c.version());
        return newest.isAgreed() ? List.of() : withAgreement(List.of(), s);
    }

    static List<ContractEvent> retire(RetireContract c, Scene s) {
        var contract = s.contract();
        require(s.answersFor(Side.BACKEND) || s.manages(), ContractRule.CONTRACT_IS_RETIRED_BY_ITS_OWNER);
        if (contract.retired()) {
            return List.of();
        }
        var surfaces = contract.needs().values().stream().map(Needs::surface).toList();
        require(
                surfaces.isEmpty(),
                ContractRule.RETIRING_LEAVES_NO_READER,
                Map.of("surfaces", String.join("、", surfaces)));
        return List.of(new ContractRetired(
                contract.id(),
                Texts.reason(c.reason()),
                s.actor(),
                contract.asks().stream().map(Ask::id).toList(),
                s.facts().productVersion()));
    }

    /** An owner who offers, agrees by offering; where nobody else has to, the version holds in the same instant. */
    private static List<ContractEvent> withAgreement(List<ContractEvent> events, Scene before) {
        var s = before.after(events);
        var all = new ArrayList<>(events);
        var newest = s.contract().newest();
        var sides = EnumSet.noneOf(Side.class);
        s.answersFor().stream()
                .filter(side ->
                        newest.needed().contains(side) && !newest.agreed().contains(side))
                .forEach(sides::add);
        if (!sides.isEmpty()) {
            all.add(new ContractAgreed(
                    s.contract().id(),
                    newest.number(),
                    s.actor(),
                    sides,
                    unanswered(sides, s),
                    asksOf(sides, s),
                    s.facts().productVersion()));
        }
        if (newest.agreedBy(sides).isAgreed()) {
            all.add(concluded(before, before.after(all)));
        }
        return List.copyOf(all);
    }

    /** Who countered is asked again once the other side agrees. */
    private static List<Ask> unanswered(Set<Side> agreeing, Scene s) {
        var newest = s.contract().newest();
        var waiting = EnumSet.allOf(Side.class);
        waiting.retainAll(newest.needed());
        waiting.removeAll(newest.agreed());
        waiting.removeAll(agreeing);
        return waiting.stream()
                .filter(side -> asksOf(Set.of(side), s).isEmpty())
                .map(side -> s.ask(Ask.Kind.AGREEMENT, "v" + newest.number() + "/" + side + "/again", side, null))
                .toList();
    }

    private static ContractConcluded concluded(Scene before, Scene after) {
        var contract = after.contract();
        var gaps = new HashMap<UUID, List<Gap>>();
        if (!contract.needs().isEmpty()) {
            before.findings().gaps().forEach((needs, found) -> {
                if (!found.isEmpty() && contract.needs().containsKey(needs)) {
                    gaps.put(needs, found);
                }
            });
        }
        var imposed = contract.newest().imposed();
        var adapt = imposed == null || gaps.isEmpty()
                ? Stream.<Ask>empty()
                : Stream.of(after.ask(
                        Ask.Kind.OWED_ITEM, adaptation(contract.newest().number()), Side.FRONTEND, imposed.adaptBy()));
        return new ContractConcluded(
                contract.id(), contract.newest().number(), gaps, adapt.toList(), contract.open(Ask.Kind.AGREEMENT));
    }

    /** The mark of the ask to adapt what an imposed version broke. */
    static String adaptation(int version) {
        return "adapt/v" + version;
    }

    private static List<Ask> asks(UUID contractId, int version, Set<Side> needed, Scene s) {
        var answered = s.answersFor();
        return needed.stream()
                .filter(side -> !answered.contains(side))
                .map(side -> s.ask(contractId, Ask.Kind.AGREEMENT, "v" + version + "/" + side, side, null))
                .toList();
    }

    /** Open asks for the agreement of these sides' owners on what is on the table. */
    private static List<UUID> asksOf(Set<Side> sides, Scene s) {
        var gaps = Needing.gapsAsks(s.contract());
        return s.contract().asks().stream()
                .filter(ask ->
                        ask.kind() == Ask.Kind.AGREEMENT && sides.containsAll(ask.blocks()) && !gaps.contains(ask.id()))
                .map(Ask::id)
                .toList();
    }

    private static Map<String, String> number(int version) {
        return Map.of("version", "" + version);
    }
}
