package io.tandem.requirements.gate;

import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is so and keeps a gate shut; equal to itself at the next event, so that the event it came with is found.
 *
 * @param side the half it is about, null where it is about the whole
 * @param subject a state, a field, a contract: whatever the sentence names
 * @param detail of a contract: what is missing in it; of a provider: its id
 * @param ask the ask it waits for, null where it waits for nobody in particular
 */
record Fact(
        Why why,
        @Nullable Side side,
        String subject,
        String detail,
        @Nullable UUID ask) {

    static Fact of(Why why, @Nullable Side side, String subject) {
        return new Fact(why, side, subject, "", null);
    }

    static Fact waiting(Why why, Side side, UUID ask) {
        return new Fact(why, side, "", "", ask);
    }

    /** Whether an open ask is no more than the way this fact ends. */
    boolean isAskedBy(Ask one) {
        return switch (why) {
            case APPROVAL, NOT_ACCEPTED ->
                one.kind() == Ask.Kind.APPROVAL && one.blocks().contains(side);
            case DESIGN -> one.kind() == Ask.Kind.SIGNATURE;
            default -> one.id().equals(ask);
        };
    }
}
