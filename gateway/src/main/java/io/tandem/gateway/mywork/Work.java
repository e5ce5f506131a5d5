package io.tandem.gateway.mywork;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A person's work, as every service tells its share and as the whole is answered. Persons are ids; codes are the services'.
 *
 * @param asOf the instant asked for, absent for the present
 * @param missing services that are away: their share is not in here
 * @param waitingForMe what this person is asked, by name or by a post they hold; oldest first
 * @param inMyHands what is theirs to move on, longest held first
 * @param iWaitFor what they asked of others; oldest first
 * @param since from when {@code changed} counts: the mark set at the last visit, or a week where there is none
 * @param changed what others changed since in what concerns this person; newest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Work(
        @Nullable Instant asOf,
        List<String> missing,
        List<Item> waitingForMe,
        List<Hand> inMyHands,
        List<Item> iWaitFor,
        @Nullable Instant since,
        List<Entry> changed) {

    Work {
        missing = some(missing);
        waitingForMe = some(waitingForMe);
        inMyHands = some(inMyHands);
        iWaitFor = some(iWaitFor);
        changed = some(changed);
    }

    /**
     * @param type {@code requirement}, {@code task} or {@code feedback}
     * @param key of the requirement, or of the one a task is for
     * @param product the product's id
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Subject(String type, UUID id, @Nullable String key, String title, UUID product) {}

    /**
     * Something somebody waits for.
     *
     * @param side the half it is about, absent where it is about both or neither
     * @param overdue whether {@code dueAt} has passed
     * @param blocks the sides whose work stands still meanwhile
     * @param nudgedToday whether somebody was reminded of it today; absent where nobody can be
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            UUID askId,
            String kind,
            String service,
            Subject subject,
            @Nullable String side,
            UUID from,
            To to,
            Instant since,
            @Nullable Instant dueAt,
            boolean overdue,
            List<String> blocks,
            @Nullable Boolean nudgedToday,
            Detail detail) {}

    /** Exactly one of the two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record To(@Nullable UUID person, @Nullable Post post) {}

    /** @param post {@code FRONTEND_OWNER}, {@code BACKEND_OWNER} or {@code MANAGER} */
    record Post(UUID product, String post) {}

    /** What to open to answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Detail(
            @Nullable UUID handoff,
            @Nullable UUID question,
            @Nullable UUID contract,
            @Nullable UUID task,
            @Nullable UUID requirement,
            @Nullable UUID feedback) {}

    /**
     * Something in this person's hands.
     *
     * @param life how far it is
     * @param next the step they owe
     * @param missing what is lacking until it is ready
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hand(
            Subject subject,
            String service,
            @Nullable String side,
            String life,
            Instant holdingSince,
            String next,
            List<String> missing) {}

    /**
     * Something others did.
     *
     * @param event the event's id: its permalink
     * @param what the event's name
     * @param by who did it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Entry(UUID event, Subject subject, @Nullable String side, String what, Instant at, UUID by) {}

    static Work of(List<Work> shares, List<String> missing, @Nullable Instant asOf) {
        return new Work(
                asOf,
                missing,
                all(shares, Work::waitingForMe, Comparator.comparing(Item::since)),
                all(shares, Work::inMyHands, Comparator.comparing(Hand::holdingSince)),
                all(shares, Work::iWaitFor, Comparator.comparing(Item::since)),
                shares.stream()
                        .map(Work::since)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                all(shares, Work::changed, Comparator.comparing(Entry::at).reversed()));
    }

    private static <T> List<T> all(List<Work> shares, Function<Work, List<T>> part, Comparator<T> order) {
        return shares.stream()
                .flatMap(share -> part.apply(share).stream())
                .sorted(order)
                .toList();
    }

    /** A share that does not speak of something has none of it. */
    private static <T> List<T> some(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }
}
