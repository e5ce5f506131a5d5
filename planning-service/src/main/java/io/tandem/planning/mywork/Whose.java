package io.tandem.planning.mywork;

import io.tandem.planning.model.Addressee;
import io.tandem.planning.model.Addressee.Post;
import io.tandem.planning.model.Team;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose work is asked for, at which instant: a person, and the teams they are in. */
record Whose(UUID person, Map<UUID, Team> teams, @Nullable Instant asOf, Instant now) {

    boolean isIn(UUID product) {
        return teams.containsKey(product);
    }

    /** The posts this person answers for in a product; a vacant one is the manager's. */
    List<Post> posts(Team team) {
        return Arrays.stream(Post.values())
                .filter(post -> team.answers(person, Addressee.post(post)))
                .toList();
    }
}
