package io.tandem.planning.facet.domain;

import static io.tandem.planning.model.People.PRODUCT;
import static io.tandem.planning.model.People.id;

import io.tandem.planning.facet.domain.FacetWorkEvent.*;
import io.tandem.planning.model.Phase;
import io.tandem.planning.model.Side;
import java.util.List;
import java.util.UUID;

/** One of every event of a facet's work, as it is stored and published. */
public final class FacetWorkExamples {

    private static final UUID REQUIREMENT = id(0x101);
    private static final UUID WORK = FacetWorkCommand.idOf(REQUIREMENT, Side.FRONTEND);

    private FacetWorkExamples() {}

    public static List<FacetWorkEvent> all() {
        return List.of(
                new FacetTaskNoted(WORK, REQUIREMENT, Side.FRONTEND, id(0x201), Phase.BUILD, TaskState.STARTED, 2),
                new FacetBuildStarted(WORK, PRODUCT, REQUIREMENT, Side.FRONTEND, id(0x201)),
                new FacetBuilt(WORK, PRODUCT, REQUIREMENT, Side.FRONTEND),
                new FacetWorkSentBack(WORK, id(0x501)),
                new FacetWorkRestarted(WORK, id(0x502)));
    }
}
