package io.tandem.requirements.contract.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.contract.domain.ContractCommand.AgreeContract;
import io.tandem.requirements.contract.domain.ContractCommand.AlarmSunset;
import io.tandem.requirements.contract.domain.ContractCommand.CounterContract;
import io.tandem.requirements.contract.domain.ContractCommand.DeclareNeeds;
import io.tandem.requirements.contract.domain.ContractCommand.ListGaps;
import io.tandem.requirements.contract.domain.ContractCommand.ProposeContract;
import io.tandem.requirements.contract.domain.ContractCommand.RetireContract;
import io.tandem.requirements.contract.domain.ContractCommand.ReviseContract;
import io.tandem.requirements.contract.domain.ContractCommand.SetFieldSunset;
import io.tandem.requirements.contract.domain.ContractCommand.WithdrawNeeds;
import io.tandem.requirements.contract.domain.ContractEvent.ContractAgreed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractConcluded;
import io.tandem.requirements.contract.domain.ContractEvent.ContractCountered;
import io.tandem.requirements.contract.domain.ContractEvent.ContractProposed;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRetired;
import io.tandem.requirements.contract.domain.ContractEvent.ContractRevised;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetNeared;
import io.tandem.requirements.contract.domain.ContractEvent.FieldSunsetSet;
import io.tandem.requirements.contract.domain.ContractEvent.GapsListed;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsDeclared;
import io.tandem.requirements.contract.domain.ContractEvent.NeedsWithdrawn;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Sorted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An interface contract: its versions, who relies on it, what somebody waits for.
 *
 * @param requirementId whose back end offers it
 * @param versions all that were ever on the table, in order
 * @param concluded number of the version that holds, 0 before the first
 * @param gaps by needs, in the version they were last held against
 * @param listed by requirement
 * @param revision counts everything that happened
 */
public record Contract(
        UUID id,
        UUID productId,
        UUID requirementId,
        String name,
        List<Version> versions,
        int concluded,
        Map<UUID, Needs> needs,
        Map<UUID, List<Gap>> gaps,
        Map<UUID, ListedGaps> listed,
        Map<UUID, Sunset> sunsets,
        List<Ask> asks,
        boolean retired,
        long revision) {

    private static final UUID NOBODY = new UUID(0, 0);

    public static final Contract NONE = new Contract(
            NOBODY, NOBODY, NOBODY, "", List.of(), 0, Map.of(), Map.of(), Map.of(), Map.of(), List.of(), false, 0);

    public Contract {
        needs = Sorted.map(needs);
        gaps = Sorted.map(gaps);
        listed = Sorted.map(listed);
        sunsets = Sorted.map(sunsets);
    }

    /**
     * What follows from a command: its events, none where it says nothing new.
     *
     * @throws io.tandem.ledger.model.RuleViolated naming the {@link ContractRule} that forbids it
     */
    public List<ContractEvent> decide(ContractCommand command, Facts facts, Envelope envelope) {
        var scene = new Scene(this, facts, envelope);
        if (!(command instanceof ProposeContract)) {
            require(exists(), ContractRule.CONTRACT_IS_KNOWN);
            require(!retired || command instanceof RetireContract, ContractRule.CONTRACT_IS_IN_USE);
        }
        return switch (command) {
            case ProposeContract c -> Negotiating.propose(c, scene);
            case ReviseContract c -> Negotiating.revise(c, scene);
            case CounterContract c -> Negotiating.counter(c, scene);
            case AgreeContract c -> Negotiating.agree(c, scene);
            case RetireContract c -> Negotiating.retire(c, scene);
            case DeclareNeeds c -> Needing.declare(c, scene);
            case WithdrawNeeds c -> Needing.withdraw(c, scene);
            case ListGaps c -> Needing.list(c, scene);
            case SetFieldSunset c -> Sunsetting.set(c, scene);
            case AlarmSunset c -> Sunsetting.alarm(c, scene);
        };
    }

    public Contract evolve(ContractEvent event) {
        var next = new Draft(this);
        switch (event) {
            case ContractProposed e -> {
                next.id = e.contractId();
                next.productId = e.productId();
                next.requirementId = e.requirementId();
                next.name = e.name();
                next.versions.add(new Version(1, 0, e.document(), e.by(), null, Set.of(Side.values()), Set.of()));
            }
            case ContractRevised e ->
                next.versions.add(new Version(
                        e.version(), standing().number(), e.document(), e.by(), e.imposed(), e.needed(), Set.of()));
            case ContractCountered _ -> {}
            case ContractAgreed e ->
                next.versions.set(e.version() - 1, version(e.version()).agreedBy(e.sides()));
            case ContractConcluded e -> {
                next.concluded = e.version();
                next.gaps = new HashMap<>(e.gaps());
            }
            case NeedsDeclared e -> {
                next.needs.put(
                        e.needsId(),
                        new Needs(e.needsId(), e.requirementId(), e.surface(), e.operations(), e.liveSince()));
                next.gaps.put(e.needsId(), e.gaps());
            }
            case NeedsWithdrawn e -> {
                next.needs.remove(e.needsId());
                next.gaps.remove(e.needsId());
            }
            case GapsListed e -> next.listed.put(e.requirementId(), listing(e));
            case FieldSunsetSet e ->
                next.sunsets.put(
                        e.sunsetId(),
                        new Sunset(e.sunsetId(), e.operation(), e.field(), e.successor(), e.until(), false));
            case FieldSunsetNeared e -> next.sunsets.computeIfPresent(e.sunsetId(), (_, sunset) -> sunset.alarm());
            case ContractRetired _ -> next.retired = true;
        }
        return next.with(event.asks(), event.endedAsks());
    }

    private ListedGaps listing(GapsListed e) {
        var before = listed.get(e.requirementId());
        var sides = new TreeSet<>(e.sides());
        if (before != null && before.isOf(e.version(), e.gaps())) {
            sides.addAll(before.sides());
        }
        return new ListedGaps(e.version(), e.gaps(), sides);
    }

    public boolean exists() {
        return !versions.isEmpty();
    }

    public Version newest() {
        return versions.getLast();
    }

    /** @param number of a version that was on the table */
    public Version version(int number) {
        return versions.get(number - 1);
    }

    /** The version in force, else the newest on the table: what a need is held against. */
    public Version standing() {
        return concluded == 0 ? newest() : version(concluded);
    }

    /** The requirements this contract matters to: its provider's and those with needs. */
    public Set<UUID> concerned() {
        var all = new TreeSet<UUID>();
        all.add(requirementId);
        needs.values().forEach(need -> all.add(need.requirementId()));
        return all;
    }

    /** Gaps of a requirement's surfaces; for the provider those of all surfaces. */
    public List<Gap> gapsOf(UUID requirement) {
        return gapsIn(requirement, gaps);
    }

    List<Gap> gapsIn(UUID requirement, Map<UUID, List<Gap>> found) {
        return needs.values().stream()
                .filter(need -> requirement.equals(requirementId) || requirement.equals(need.requirementId()))
                .flatMap(need -> found.getOrDefault(need.id(), List.of()).stream())
                .distinct()
                .toList();
    }

    /** How it stands for a requirement, null where it does not matter to it any more. */
    public @Nullable Standing standing(UUID requirement) {
        if (retired || !concerned().contains(requirement)) {
            return null;
        }
        var now = gapsOf(requirement);
        var list = listed.get(requirement);
        var known = list != null
                && list.byBoth()
                && list.version() == standing().number()
                && list.gaps().containsAll(now);
        return new Standing(concluded, now, known);
    }

    List<UUID> open(Ask.Kind kind) {
        return asks.stream().filter(ask -> ask.kind() == kind).map(Ask::id).toList();
    }

    /** Of these asks those somebody still waits for. */
    List<UUID> open(List<UUID> ids) {
        return asks.stream().map(Ask::id).filter(ids::contains).toList();
    }

    /** The next state while an event is taken in. */
    private static final class Draft {
        private UUID id;
        private UUID productId;
        private UUID requirementId;
        private String name;
        private final List<Version> versions;
        private int concluded;
        private final Map<UUID, Needs> needs;
        private Map<UUID, List<Gap>> gaps;
        private final Map<UUID, ListedGaps> listed;
        private final Map<UUID, Sunset> sunsets;
        private final List<Ask> asks;
        private boolean retired;
        private final long revision;

        Draft(Contract from) {
            id = from.id;
            productId = from.productId;
            requirementId = from.requirementId;
            name = from.name;
            versions = new ArrayList<>(from.versions);
            concluded = from.concluded;
            needs = new HashMap<>(from.needs);
            gaps = new HashMap<>(from.gaps);
            listed = new HashMap<>(from.listed);
            sunsets = new HashMap<>(from.sunsets);
            asks = from.asks;
            retired = from.retired;
            revision = from.revision + 1;
        }

        Contract with(List<Ask> opened, List<UUID> ended) {
            var open = Stream.concat(asks.stream().filter(ask -> !ended.contains(ask.id())), opened.stream())
                    .toList();
            return new Contract(
                    id,
                    productId,
                    requirementId,
                    name,
                    List.copyOf(versions),
                    concluded,
                    needs,
                    gaps,
                    listed,
                    sunsets,
                    open,
                    retired,
                    revision);
        }
    }
}
