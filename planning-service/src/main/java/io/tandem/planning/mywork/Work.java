package io.tandem.planning.mywork;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.tandem.planning.board.Lane;
import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Ask;
import io.tandem.planning.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person's work on tasks.
 *
 * @param waitingForMe what this person is asked, by name or by a post they hold; oldest first
 * @param inMyHands tasks that are theirs to do
 * @param iWaitFor what they asked for
 */
record Work(List<Item> waitingForMe, List<Hand> inMyHands, List<Item> iWaitFor) {

    static final String SERVICE = "planning";

    /**
     * @param key of the requirement it is for, absent where nobody told planning of it
     * @param title of the task, or the name of its type in Chinese
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Subject(String type, UUID id, @Nullable String key, String title, UUID product) {}

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
    record Detail(UUID task, UUID requirement) {}

    /** @param holdingSince when it was given to them */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hand(
            Subject subject,
            String service,
            Side side,
            Lane life,
            Instant holdingSince,
            Next next,
            List<String> missing) {}

    /** The step its assignee owes. */
    enum Next {
        START,
        FINISH,
        UNBLOCK,
        /** Its requirement is paused. */
        WAIT
    }
}
