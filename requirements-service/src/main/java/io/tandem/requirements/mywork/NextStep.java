package io.tandem.requirements.mywork;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.mywork.Work.Next;
import io.tandem.requirements.requirement.domain.Facet;
import io.tandem.requirements.requirement.domain.Handoff;
import io.tandem.requirements.requirement.domain.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What the holder of a half can do next, and what is lacking until it is ready. */
record NextStep(Next next, List<String> missing) {

    /** @param mandatory the side's definition of ready */
    static NextStep of(Requirement requirement, Side side, Collection<String> mandatory) {
        var missing = missing(requirement, side, mandatory);
        return new NextStep(
                requirement
                        .openTransfer(side)
                        .map(NextStep::ofOffer)
                        .orElseGet(() -> ofLife(requirement.facet(side), missing)),
                missing);
    }

    private static Next ofOffer(Handoff offer) {
        return switch (offer.status()) {
            case SUPERSEDED -> Next.REPACK;
            case COUNTERED -> Next.ANSWER_COUNTER;
            default -> Next.AWAIT_RECEIVER;
        };
    }

    private static Next ofLife(Facet facet, List<String> missing) {
        return switch (facet.life()) {
            case SPECIFYING -> missing.equals(List.of("approval")) ? Next.SUBMIT : Next.SPECIFY;
            case SPECIFIED -> Next.AWAIT_APPROVAL;
            case APPROVED, DESIGNING -> Next.MAKE_READY;
            case READY -> Next.START_BUILD;
            case BUILDING -> Next.BUILD;
            case BUILT, ACCEPTED -> Next.ACCEPT;
        };
    }

    private static List<String> missing(Requirement r, Side side, Collection<String> mandatory) {
        var facet = r.facet(side);
        var missing = new ArrayList<String>();
        if (facet.build() != Facet.Build.NONE) {
            return missing;
        }
        mandatory.stream().filter(item -> !isThere(item, side, r)).sorted().forEach(missing::add);
        if (facet.approval() == null) {
            missing.add("approval");
        }
        return List.copyOf(missing);
    }

    /** A design is there once the half is ready: only then has it been signed where one is asked for. */
    private static boolean isThere(String item, Side side, Requirement r) {
        return switch (item) {
            case "criteria" -> r.criteria().stream().anyMatch(c -> c.part().concerns(side));
            case "design" -> r.facet(side).ready();
            default -> r.facet(side).fields().containsKey(item);
        };
    }
}
