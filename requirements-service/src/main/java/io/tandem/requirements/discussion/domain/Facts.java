package io.tandem.requirements.discussion.domain;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Ask;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a discussion must know of others, gathered by the handler.
 *
 * @param productVersion sequence of the product's newest event among these facts
 * @param people everybody who is in the product
 * @param posts who answers for each post; a vacant one is absent
 * @param zone the product's time zone
 * @param asks what is open on the requirement outside its discussion
 */
public record Facts(
        long productVersion, Map<UUID, Standing> people, Map<Post, UUID> posts, ZoneId zone, List<Ask> asks) {

    /** What a person may do in a discussion. */
    public enum Standing {
        READS,
        SPEAKS,
        /** Speaks, and answers in the place of somebody who has left. */
        WORKS
    }

    public Facts {
        people = Map.copyOf(people);
        posts = Map.copyOf(posts);
        asks = List.copyOf(asks);
    }

    boolean speaks(UUID person) {
        var standing = people.get(person);
        return standing == Standing.SPEAKS || standing == Standing.WORKS;
    }

    boolean isManager(UUID person) {
        return person.equals(posts.get(Post.MANAGER));
    }

    /** The person or whoever holds the post; in the place of one who has left, anybody who works on the product. */
    boolean mayAnswer(UUID person, Addressee to) {
        if (to.post() != null) {
            return person.equals(posts.get(to.post()));
        }
        var asked = to.person();
        return person.equals(asked) || (asked != null && !speaks(asked) && people.get(person) == Standing.WORKS);
    }
}
