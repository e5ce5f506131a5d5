package io.tandem.requirements.contract.domain;

import java.util.List;
import java.util.UUID;

/** A surface a revision breaks, and by which changes to what it uses. */
public record Broken(UUID needsId, UUID requirementId, String surface, List<Change> changes) {

    /** Changes recorded per surface; more than these say nothing new. */
    public static final int RECORDED = 50;

    public Broken {
        changes = List.copyOf(changes.subList(0, Math.min(RECORDED, changes.size())));
    }
}
