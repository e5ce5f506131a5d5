package io.tandem.requirements.mywork;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Side;
import io.tandem.requirements.mywork.Work.Next;
import io.tandem.requirements.requirement.domain.Part;
import io.tandem.requirements.requirement.domain.Requirement;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.CriterionAdded;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetApproved;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetBuildStarted;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetBuilt;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetReady;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementSubmitted;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the holder of a half is told to do next. */
class NextStepTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID LIN = UUID.randomUUID();
    private static final Set<String> MANDATORY = Set.of("criteria");

    private Requirement requirement = Requirement.NONE;

    private NextStep after(RequirementEvent... events) {
        for (var event : events) {
            requirement = requirement.evolve(event);
        }
        return NextStep.of(requirement, Side.FRONTEND, MANDATORY);
    }

    private static RequirementDrafted drafted() {
        return new RequirementDrafted(
                ID,
                "SHOP-1",
                UUID.randomUUID(),
                "购物车",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                LIN,
                Map.of(Side.FRONTEND, LIN, Side.BACKEND, LIN),
                1,
                0);
    }

    @Test
    void a_half_goes_its_way_and_each_step_says_what_is_lacking() {
        assertThat(after(drafted())).isEqualTo(new NextStep(Next.SPECIFY, List.of("criteria", "approval")));
        assertThat(after(new CriterionAdded(ID, UUID.randomUUID(), Part.COMMON, "能改数量", 2)))
                .isEqualTo(new NextStep(Next.SUBMIT, List.of("approval")));
        assertThat(after(new RequirementSubmitted(ID, List.of(Side.FRONTEND), LIN, Map.of(), List.of(), 0))
                        .next())
                .isEqualTo(Next.AWAIT_APPROVAL);
        assertThat(after(new FacetApproved(ID, Side.FRONTEND, LIN, List.of(), Map.of(), true, List.of(), 0)))
                .isEqualTo(new NextStep(Next.MAKE_READY, List.of()));
        assertThat(after(new FacetReady(ID, Side.FRONTEND, Map.of(), 0)).next()).isEqualTo(Next.START_BUILD);
        assertThat(after(new FacetBuildStarted(ID, Side.FRONTEND, UUID.randomUUID(), Map.of()))
                        .next())
                .isEqualTo(Next.BUILD);
        assertThat(after(new FacetBuilt(ID, Side.FRONTEND, List.of())).next()).isEqualTo(Next.ACCEPT);
    }
}
