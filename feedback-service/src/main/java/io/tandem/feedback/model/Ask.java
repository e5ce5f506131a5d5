package io.tandem.feedback.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody waits for. Every event that makes somebody wait carries one; the event that ends it names its id.
 *
 * @param id the ask's own id, or the id of what is asked for (a hand-off, a question)
 * @param kind what kind of answer is waited for
 * @param from the person who waits
 * @param to who must answer
 * @param dueAt absolute instant, or null where none was agreed
 * @param blocks what stands still meanwhile: {@code FRONTEND}, {@code BACKEND}, or nothing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ask(
        UUID id,
        Kind kind,
        UUID from,
        Addressee to,
        @Nullable Instant dueAt,
        List<Side> blocks) {

    public enum Kind {
        HANDOFF,
        QUESTION,
        VERDICT,
        APPROVAL,
        ACKNOWLEDGEMENT,
        RECHECK,
        PROPOSAL,
        SIGNATURE,
        AGREEMENT,
        FEASIBILITY,
        EXEMPTION,
        OWED_ITEM,
        DEBT,
        CROSS_SIDE_TASK,
        FEEDBACK
    }

    public Ask {
        blocks = List.copyOf(blocks);
    }

    /** The id of an ask that follows from a rule: the same for the same subject, kind and mark (RFC 9562, version 3). */
    public static UUID idFor(UUID subject, Kind kind, String mark) {
        return UUID.nameUUIDFromBytes((subject + "/" + kind + "/" + mark).getBytes(StandardCharsets.UTF_8));
    }
}
