package io.tandem.requirements.requirement.domain;

import static io.tandem.requirements.model.Side.BACKEND;
import static io.tandem.requirements.model.Side.FRONTEND;
import static io.tandem.requirements.requirement.domain.Agreed.PROPOSAL;
import static io.tandem.requirements.requirement.domain.Agreed.proposed;
import static io.tandem.requirements.requirement.domain.AgreedRefusals.deliver;
import static io.tandem.requirements.requirement.domain.Cast.BE_DEV;
import static io.tandem.requirements.requirement.domain.Cast.BE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.FE_OWNER;
import static io.tandem.requirements.requirement.domain.Cast.H1;
import static io.tandem.requirements.requirement.domain.Cast.ID;
import static io.tandem.requirements.requirement.domain.Cast.MANAGER;
import static io.tandem.requirements.requirement.domain.Cast.accept;
import static io.tandem.requirements.requirement.domain.Cast.drafted;
import static io.tandem.requirements.requirement.domain.Cast.post;
import static io.tandem.requirements.requirement.domain.Cast.specify;
import static io.tandem.requirements.requirement.domain.Cast.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.requirements.model.Addressee;
import io.tandem.requirements.requirement.domain.RequirementCommand.AddContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.AdoptEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.DeclineEdit;
import io.tandem.requirements.requirement.domain.RequirementCommand.RemoveContributor;
import io.tandem.requirements.requirement.domain.RequirementCommand.TakeOverFacet;
import org.junit.jupiter.api.Test;

/** What crosses the seam: edits as proposals, contributors, deliveries. */
class ProposalTest {

    @Test
    void across_the_seam_an_edit_is_proposed_and_its_owner_adopts_it() {
        assertThat(proposed().state().asks())
                .singleElement()
                .satisfies(ask -> assertThat(ask.to()).isEqualTo(post(FRONTEND)));
        proposed().when(FE_OWNER, new AdoptEdit(ID, PROPOSAL)).thenHappens("EditAdopted", "FacetSpecified");
        var adopted = proposed().after(FE_OWNER, new AdoptEdit(ID, PROPOSAL));
        assertThat(adopted.state().asks()).isEmpty();
        assertThat(adopted.state().facet(FRONTEND).fields()).containsEntry("layout", new FieldValue.Text("双列"));
        adopted.when(FE_OWNER, new AdoptEdit(ID, PROPOSAL)).thenNothing();
    }

    @Test
    void who_proposed_may_take_it_back_and_who_writes_may_decline() {
        proposed().after(BE_DEV, new DeclineEdit(ID, PROPOSAL, "想错了"));
        var declined = proposed().after(FE_OWNER, new DeclineEdit(ID, PROPOSAL, "单列更清楚"));
        declined.when(FE_OWNER, new DeclineEdit(ID, PROPOSAL, "单列更清楚")).thenNothing();
        assertThat(declined.state().asks()).isEmpty();
    }

    @Test
    void a_contributor_writes_a_facet_of_the_other_side() {
        var helped = submitted().after(FE_OWNER, new AddContributor(ID, FRONTEND, BE_DEV));
        helped.after(BE_DEV, specify(FRONTEND, 2, RequirementRefusalsTest.LAYOUT2));
        helped.when(FE_OWNER, new AddContributor(ID, FRONTEND, BE_DEV)).thenNothing();
        helped.after(BE_DEV, new RemoveContributor(ID, FRONTEND, BE_DEV))
                .when(BE_DEV, new RemoveContributor(ID, FRONTEND, BE_DEV))
                .thenNothing();
    }

    @Test
    void a_delivery_moves_the_turn_and_leaves_both_facets_where_they_are() {
        var apart = drafted().after(MANAGER, new TakeOverFacet(ID, BACKEND, BE_OWNER, "分工"));
        var delivered = apart.after(BE_OWNER, deliver(Addressee.person(FE_OWNER)));
        assertThat(delivered.state().asks()).singleElement().satisfies(ask -> {
            assertThat(ask.to()).isEqualTo(Addressee.person(FE_OWNER));
            assertThat(ask.blocks()).containsExactly(BACKEND);
        });
        var accepted = delivered.after(FE_OWNER, accept(H1, delivered.state())).state();
        assertThat(accepted.facet(BACKEND).holder()).isEqualTo(BE_OWNER);
        assertThat(accepted.facet(FRONTEND).holder()).isEqualTo(FE_OWNER);
        assertThat(accepted.asks()).isEmpty();
    }
}
