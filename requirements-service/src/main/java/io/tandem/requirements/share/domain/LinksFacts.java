package io.tandem.requirements.share.domain;

import java.util.Set;
import java.util.UUID;

/**
 * Who may give and take links.
 *
 * @param productVersion sequence of the product's newest event among these facts
 * @param members who works on the product
 * @param leaders its owners and manager
 */
public record LinksFacts(long productVersion, Set<UUID> members, Set<UUID> leaders) {

    public LinksFacts {
        members = Set.copyOf(members);
        leaders = Set.copyOf(leaders);
    }

    boolean worksOnIt(UUID person) {
        return members.contains(person) || leads(person);
    }

    boolean leads(UUID person) {
        return leaders.contains(person);
    }
}
