package io.tandem.requirements.requirement.domain;

import java.util.List;
import java.util.UUID;

/**
 * How an interface contract stands for one half of a requirement.
 *
 * @param version concluded, 0 where none is
 * @param gaps what is needed and not offered, the first 50
 * @param listed whether both owners know the gaps and go ahead
 * @param stands false once the contract does not matter to this half any more
 */
public record ContractStanding(
        UUID contractId, String name, int version, List<Gap> gaps, boolean listed, boolean stands) {

    private static final int RECORDED = 50;

    /**
     * One thing a surface uses and the contract does not give.
     *
     * @param use {@code OPERATION}, {@code SENDS}, {@code READS}, {@code ERROR} or {@code LATENCY}
     * @param status {@code MISSING} or {@code MISMATCH}
     */
    public record Gap(String operation, String use, String name, String status) {}

    public ContractStanding {
        gaps = List.copyOf(gaps.subList(0, Math.min(RECORDED, gaps.size())));
    }

    /** It does not matter to this half, or not any more. */
    public static ContractStanding none(UUID contractId, String name) {
        return new ContractStanding(contractId, name, 0, List.of(), false, false);
    }

    /** Whether building may begin on it: concluded with full coverage, or the gaps are listed by both owners. */
    public boolean allowsBuilding() {
        return listed || (version > 0 && gaps.isEmpty());
    }
}
