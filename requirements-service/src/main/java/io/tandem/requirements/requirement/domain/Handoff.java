package io.tandem.requirements.requirement.domain;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One offer of a facet and what became of it.
 *
 * @param giver holds the facet and stays accountable until somebody accepts
 * @param to a person of that side, or the post of its owner
 * @param dueAt an acceptance counts while it is decided before this instant
 * @param reservations with which it was accepted
 */
public record Handoff(
        UUID id,
        Side side,
        Purpose purpose,
        Mode mode,
        UUID giver,
        Addressee to,
        Instant dueAt,
        HandoffPackage contents,
        String contentHash,
        Status status,
        boolean escalated,
        List<Reservation> reservations) {

    /** A transfer moves the facet to the receiver; a delivery 交付 moves only the turn. */
    public enum Mode {
        TRANSFER,
        DELIVERY
    }

    /** How an offer stands. The first three are open. */
    public enum Status {
        OFFERED,
        SUPERSEDED,
        COUNTERED,
        ACCEPTED,
        RETURNED,
        WITHDRAWN,
        EXPIRED
    }

    /** Why a receiver gives an offer back: 资料不全, 说不清, 不归我, 排不开, 其他. */
    public enum ReturnReason {
        INCOMPLETE,
        UNCLEAR,
        NOT_MINE,
        NO_CAPACITY,
        OTHER
    }

    /** Why an offer ended unanswered. */
    public enum Cause {
        BY_GIVER,
        TAKEN_OVER,
        GIVER_LEFT,
        RECEIVER_LEFT,
        EXEMPTED,
        REOPENED,
        PAUSED,
        DECLINED,
        ARCHIVED,
        MERGED
    }

    /** The side whose people receive it: of a delivery, the other one. */
    public Side receivingSide() {
        return mode == Mode.TRANSFER ? side : side.other();
    }

    /** Whether it came back to its giver: returned, or with conditions. */
    boolean bounced() {
        return status == Status.RETURNED || status == Status.COUNTERED;
    }

    public boolean isOpen() {
        return status == Status.OFFERED || status == Status.SUPERSEDED || status == Status.COUNTERED;
    }

    UUID escalationAsk() {
        return Ask.idFor(id, Ask.Kind.HANDOFF, "escalated");
    }

    UUID counterAsk() {
        return Ask.idFor(id, Ask.Kind.PROPOSAL, "countered");
    }

    UUID repackAsk() {
        return Ask.idFor(id, Ask.Kind.RECHECK, "superseded");
    }

    /** Every ask this offer can have opened. */
    List<UUID> askIds() {
        return List.of(id, escalationAsk(), counterAsk(), repackAsk());
    }

    Handoff now(Status newest) {
        return new Handoff(
                id, side, purpose, mode, giver, to, dueAt, contents, contentHash, newest, escalated, reservations);
    }

    Handoff repacked(HandoffPackage newest, String hash) {
        return new Handoff(
                id, side, purpose, mode, giver, to, dueAt, newest, hash, Status.OFFERED, escalated, reservations);
    }

    Handoff accepted(List<Reservation> reserved) {
        return new Handoff(
                id, side, purpose, mode, giver, to, dueAt, contents, contentHash, Status.ACCEPTED, escalated, reserved);
    }

    Handoff escalate() {
        return new Handoff(
                id, side, purpose, mode, giver, to, dueAt, contents, contentHash, status, true, reservations);
    }
}
