package io.tandem.feedback.mywork;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.feedback.feedback.domain.Feedback;
import io.tandem.feedback.model.Addressee;
import io.tandem.feedback.model.Ask;
import io.tandem.feedback.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's work on feedback.
 *
 * @param waitingForMe what this person is asked, by name or by a post they hold; oldest first
 * @param inMyHands feedback that was passed to them by name
 * @param iWaitFor what they asked for
 */
record Work(List<Item> waitingForMe, List<Hand> inMyHands, List<Item> iWaitFor) {

    static final String SERVICE = "feedback";

    /** @param title the first words of what was said; empty where the person was erased */
    record Subject(String type, UUID id, String title, UUID product) {}

    /**
     * An open ask.
     *
     * @param overdue whether its due instant has passed, at the instant asked for
     * @param blocks the sides whose work stands still meanwhile
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
            Detail detail) {}

    /** Exactly one of the two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record To(@Nullable UUID person, @Nullable Post post) {

        static To of(Addressee to, UUID product) {
            return to.post() == null ? new To(to.person(), null) : new To(null, new Post(product, to.post()));
        }
    }

    /** A post of a product. */
    record Post(UUID product, Addressee.Post post) {}

    /** What to open to answer. */
    record Detail(UUID feedback) {}

    /** @param holdingSince when it was passed to them */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hand(
            Subject subject,
            String service,
            @Nullable Side side,
            Feedback.State life,
            Instant holdingSince,
            Next next,
            List<String> missing) {}

    /** The step its holder owes. */
    enum Next {
        CLASSIFY,
        ANSWER
    }
}
