package io.tandem.requirements.requirement.domain;

import java.util.Map;
import java.util.UUID;
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
        int bounces) {

    /** What planning and the owner said about the work. */
    public enum Build {
        NONE,
        STARTED,
        BUILT,
        ACCEPTED
    }

    static Facet heldFirstBy(UUID holder) {
        return new Facet(Map.of(), 0, holder, null, false, null, false, Build.NONE, false, 0);
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
        return new Facet(newest, newVersion, holder, exemption, submitted, approval, ready, build, live, bounces);
    }

    Facet handedTo(@Nullable UUID person) {
        return new Facet(fields, version, person, exemption, submitted, approval, ready, build, live, 0);
    }

    Facet bounced() {
        return new Facet(fields, version, holder, exemption, submitted, approval, ready, build, live, bounces + 1);
    }

    Facet exempted(@Nullable Exemption newest) {
        return new Facet(fields, version, holder, newest, submitted, approval, ready, build, live, bounces);
    }

    Facet submit(boolean asked) {
        return new Facet(fields, version, holder, exemption, asked, approval, ready, build, live, bounces);
    }

    Facet approve(@Nullable Approval newest) {
        return new Facet(fields, version, holder, exemption, submitted, newest, ready, build, live, bounces);
    }

    Facet ready(boolean is) {
        return new Facet(fields, version, holder, exemption, submitted, approval, is, build, live, bounces);
    }

    Facet build(Build newest) {
        return new Facet(fields, version, holder, exemption, submitted, approval, ready, newest, live, bounces);
    }

    Facet live(boolean is) {
        return new Facet(fields, version, holder, exemption, submitted, approval, ready, build, is, bounces);
    }
}
