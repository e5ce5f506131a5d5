package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Sorted;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One side's half of a requirement.
 *
 * @param version counts the edits persons made of this half's fields and criteria
 * @param holder who owes the next step; null exactly where the facet does not apply
 * @param exemption proposed or confirmed, null where nobody doubts that the facet applies
 * @param submitted whether its author says it is written and asks for approval
 * @param live whether a release that was not rolled back carries it
 * @param bounces offers returned or countered since the facet last changed hands
 * @param contracts the interface contracts this half offers or relies on, as they last stood
 */
public record Facet(
        Map<String, FieldValue> fields,
        long version,
        @Nullable UUID holder,
        @Nullable Exemption exemption,
        boolean submitted,
        @Nullable Approval approval,
        boolean ready,
        Build build,
        boolean live,
        int bounces,
        Map<UUID, ContractStanding> contracts) {

    public Facet {
        contracts = Sorted.map(contracts);
    }

    /** What planning and the owner said about the work. */
    public enum Build {
        NONE,
        STARTED,
        BUILT,
        ACCEPTED
    }

    static Facet heldFirstBy(UUID holder) {
        return new Facet(Map.of(), 0, holder, null, false, null, false, Build.NONE, false, 0, Map.of());
    }

    /** Whether this half is part of the requirement: it is until its owner confirmed that it is not. */
    public boolean applies() {
        return exemption == null || !exemption.confirmed();
    }

    public boolean heldBy(UUID person) {
        return person.equals(holder);
    }

    public boolean awaitsApproval() {
        return applies() && submitted && approval == null;
    }

    public Life life() {
        return switch (build) {
            case STARTED -> Life.BUILDING;
            case BUILT -> Life.BUILT;
            case ACCEPTED -> Life.ACCEPTED;
            case NONE -> beforeBuilding();
        };
    }

    private Life beforeBuilding() {
        if (approval == null) {
            return submitted ? Life.SPECIFIED : Life.SPECIFYING;
        }
        if (ready) {
            return Life.READY;
        }
        return approval.designRequired() ? Life.DESIGNING : Life.APPROVED;
    }

    Facet written(Map<String, FieldValue> newest, long newVersion) {
        return with(next -> {
            next.fields = newest;
            next.version = newVersion;
        });
    }

    Facet handedTo(@Nullable UUID person) {
        return with(next -> {
            next.holder = person;
            next.bounces = 0;
        });
    }

    Facet bounced() {
        return with(next -> next.bounces = bounces + 1);
    }

    Facet exempted(@Nullable Exemption newest) {
        return with(next -> next.exemption = newest);
    }

    Facet submit(boolean asked) {
        return with(next -> next.submitted = asked);
    }

    Facet approve(@Nullable Approval newest) {
        return with(next -> next.approval = newest);
    }

    Facet ready(boolean is) {
        return with(next -> next.ready = is);
    }

    Facet build(Build newest) {
        return with(next -> next.build = newest);
    }

    Facet live(boolean is) {
        return with(next -> next.live = is);
    }

    Facet relying(ContractStanding on) {
        var all = new HashMap<>(contracts);
        if (on.stands()) {
            all.put(on.contractId(), on);
        } else {
            all.remove(on.contractId());
        }
        return with(next -> next.contracts = all);
    }

    private Facet with(Consumer<Next> change) {
        var next = new Next();
        change.accept(next);
        return next.facet();
    }

    /** This facet about to change: the one place that knows how to copy. */
    private final class Next {
        Map<String, FieldValue> fields = Facet.this.fields;
        long version = Facet.this.version;

        @Nullable
        UUID holder = Facet.this.holder;

        @Nullable
        Exemption exemption = Facet.this.exemption;

        boolean submitted = Facet.this.submitted;

        @Nullable
        Approval approval = Facet.this.approval;

        boolean ready = Facet.this.ready;
        Build build = Facet.this.build;
        boolean live = Facet.this.live;
        int bounces = Facet.this.bounces;
        Map<UUID, ContractStanding> contracts = Facet.this.contracts;

        Facet facet() {
            return new Facet(
                    fields, version, holder, exemption, submitted, approval, ready, build, live, bounces, contracts);
        }
    }
}
