package io.tandem.requirements.contract.domain;

import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Crew;
import io.tandem.requirements.model.Side;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What a decision relies on beyond the contract itself, gathered by the handler.
 *
 * @param holders of each requirement named that belongs to the product, who holds its halves
 * @param findings what comparing documents gave
 */
public record Facts(Crew crew, Map<UUID, Map<Side, UUID>> holders, Findings findings) {

    /**
     * @param seen {@link Contract#revision} of the contract this was found for
     * @param gaps by needs, against the version the command is about
     * @param changes of a revision, counted by effect
     * @param broken surfaces a revision breaks
     * @param unknownFields those a command names and the document does not have
     */
    public record Findings(
            long seen,
            Map<UUID, List<Gap>> gaps,
            Map<Change.Effect, Integer> changes,
            List<Broken> broken,
            List<String> unknownFields) {}

    long productVersion() {
        return crew.version();
    }

    /** The sides this person answers for. */
    Set<Side> answersFor(UUID person) {
        var sides = EnumSet.noneOf(Side.class);
        for (var side : Side.values()) {
            if (crew.answersFor(person, side)) {
                sides.add(side);
            }
        }
        return sides;
    }

    /** In which posts. */
    List<Post> capacities(UUID person) {
        return answersFor(person).stream().map(Post::ownerOf).toList();
    }

    boolean works(UUID person, Side side, UUID requirementId) {
        return crew.worksOn(person, side)
                || person.equals(holders.getOrDefault(requirementId, Map.of()).get(side));
    }
}
