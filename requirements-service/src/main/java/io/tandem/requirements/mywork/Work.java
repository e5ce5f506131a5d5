package io.tandem.requirements.mywork;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Ask;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Life;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's work on requirements.
 *
 * @param waitingForMe what this person is asked, by name or by a post they hold; oldest first
 * @param inMyHands the halves they hold
 * @param iWaitFor what they asked for
 * @param since from when {@code changed} counts: the mark of the last visit, or a week ago where there is none
 * @param changed what others did since in what concerns this person or what they follow; newest first, at most 200
 */
record Work(List<Item> waitingForMe, List<Hand> inMyHands, List<Item> iWaitFor, Instant since, List<Entry> changed) {

    static final String SERVICE = "requirements";

    /** @param product the product's id */
    record Subject(String type, UUID id, String key, String title, UUID product) {

        static Subject requirement(UUID id, String key, String title, UUID product) {
            return new Subject("requirement", id, key, title, product);
        }
    }

    /**
     * An open ask.
     *
     * @param side the half it is about, absent where it is about both or neither
     * @param dueAt absent where nothing was agreed
     * @param overdue whether that instant has passed, at the instant asked for
     * @param blocks the sides whose work stands still meanwhile
     * @param nudgedToday whether somebody reminded of it today, in the product's zone: nobody can again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID askId,
            Ask.Kind kind,
            String service,
            Subject subject,
            @Nullable Side side,
            UUID from,
            To to,
            Instant since,
            @Nullable Instant dueAt,
            boolean overdue,
            List<Side> blocks,
            boolean nudgedToday,
            Detail detail) {}

    /** Exactly one of the two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record To(@Nullable UUID person, @Nullable Post post) {}

    /** A post of a product. */
    record Post(UUID product, Addressee.Post post) {}

    /** What to open to answer: ids, absent where there is no such thing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            @Nullable UUID handoff,
            @Nullable UUID question,
            @Nullable UUID contract) {}

    /**
     * A half in this person's hands.
     *
     * @param holdingSince when it came there
     * @param next what they can do to move it on
     * @param missing what is lacking until it is ready: fields by name, {@code criteria}, {@code design}, {@code approval}
     */
    record Hand(
            Subject subject,
            String service,
            Side side,
            Life life,
            Instant holdingSince,
            Next next,
            List<String> missing) {}

    /**
     * Something others did.
     *
     * @param event the event's id: its permalink
     * @param side the half it was about, absent where it was about both or neither
     * @param what the event's name
     * @param by who did it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(UUID event, Subject subject, @Nullable Side side, String what, Instant at, UUID by) {}

    /** The step a holder owes. */
    enum Next {
        /** Write what is missing. */
        SPECIFY,
        /** Everything is written: ask for approval. */
        SUBMIT,
        /** The owner's approval is asked for. */
        AWAIT_APPROVAL,
        /** Approved; something is lacking until it is ready. */
        MAKE_READY,
        /** Hand it over to those who build, or start. */
        START_BUILD,
        /** Being built. */
        BUILD,
        /** Built: its owner judges and accepts. */
        ACCEPT,
        /** Offered; the receiver's turn. */
        AWAIT_RECEIVER,
        /** The offer was overtaken by an edit: pack again. */
        REPACK,
        /** The receiver asked for something: answer. */
        ANSWER_COUNTER
    }
}
