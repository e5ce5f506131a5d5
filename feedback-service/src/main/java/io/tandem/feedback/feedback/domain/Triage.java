package io.tandem.feedback.feedback.domain;

import io.tandem.feedback.model.Addressee.Post;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A joint triage 会诊: both owners say which side should lead; where they do not agree in time, the manager does.
 *
 * @param asks the open asks of the owners who have not spoken
 * @param voices which lead each side's owner asked for
 * @param dueAt until when the owners may agree among themselves
 * @param referral the open ask of the manager, or null
 */
public record Triage(
        Map<Side, UUID> asks,
        Map<Side, Side> voices,
        @Nullable Instant dueAt,
        @Nullable UUID referral) {

    public Triage {
        asks = Map.copyOf(asks);
        voices = Map.copyOf(voices);
    }

    static Triage called(List<Ask> asks) {
        var bySide = new EnumMap<Side, UUID>(Side.class);
        for (var side : Side.values()) {
            asks.stream()
                    .filter(ask -> ask.to().post() == Post.ownerOf(side))
                    .forEach(ask -> bySide.put(side, ask.id()));
        }
        return new Triage(
                bySide, Map.of(), asks.isEmpty() ? null : asks.getFirst().dueAt(), null);
    }

    List<UUID> open() {
        var open = new ArrayList<>(asks.values());
        if (referral != null) {
            open.add(referral);
        }
        return open;
    }

    Triage spoken(List<Side> sides, Side lead) {
        var left = new EnumMap<Side, UUID>(Side.class);
        left.putAll(asks);
        var heard = new EnumMap<Side, Side>(Side.class);
        heard.putAll(voices);
        for (var side : sides) {
            left.remove(side);
            heard.put(side, lead);
        }
        return new Triage(left, heard, dueAt, referral);
    }

    /** The manager is asked now; the owners no longer need to speak. */
    Triage referred(Ask ask) {
        return new Triage(Map.of(), voices, dueAt, ask.id());
    }

    boolean allSpoke() {
        return voices.size() == Side.values().length;
    }

    boolean agreed() {
        return allSpoke() && voices.values().stream().distinct().count() == 1;
    }

    boolean overdue(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }
}
