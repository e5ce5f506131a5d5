package io.tandem.requirements.requirement.domain;

import java.util.List;
import java.util.UUID;

/**
 * What hung on a requirement when its change was asked for, as far as this service had heard.
 *
 * @param requirements linked to it
 * @param tasks open ones that rest on it
 * @param contracts that serve it
 */
public record Impact(List<UUID> requirements, List<UUID> tasks, List<UUID> contracts) {

    public static final Impact NONE = new Impact(List.of(), List.of(), List.of());
}
