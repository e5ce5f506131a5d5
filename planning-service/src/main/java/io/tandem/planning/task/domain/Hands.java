package io.tandem.planning.task.domain;

import io.tandem.planning.model.Ask;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has a task in hand.
 *
 * @param helpers sorted by id, never the assignee
 * @param offer the open offer, or null
 * @param offers how many offers there were: the mark of the next one's ask
 */
public record Hands(
        @Nullable UUID assignee,
        List<UUID> helpers,
        @Nullable Ask offer,
        int offers) {

    static final Hands EMPTY = new Hands(null, List.of(), null, 0);

    boolean contains(UUID person) {
        return person.equals(assignee) || helpers.contains(person);
    }

    List<UUID> helpersWithout(UUID person) {
        return helpers.stream().filter(helper -> !helper.equals(person)).toList();
    }

    Hands given(UUID to, List<UUID> helping) {
        return new Hands(to, helping, offer, offers);
    }

    Hands without(UUID person) {
        return new Hands(person.equals(assignee) ? null : assignee, helpersWithout(person), offer, offers);
    }

    Hands offered(Ask ask) {
        return new Hands(assignee, helpers, ask, offers + 1);
    }

    Hands answered() {
        return new Hands(assignee, helpers, null, offers);
    }
}
