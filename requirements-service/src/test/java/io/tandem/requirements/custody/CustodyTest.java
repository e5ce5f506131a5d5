package io.tandem.requirements.custody;

import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.ledger.CommitMetadata;
import io.tandem.ledger.Recorded;
import io.tandem.ledger.model.Actor;
import io.tandem.requirements.model.Addressee.Post;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Exemption;
import io.tandem.requirements.requirement.domain.RequirementEvent;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionConfirmed;
import io.tandem.requirements.requirement.domain.RequirementEvent.ExemptionProposed;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetReinstated;
import io.tandem.requirements.requirement.domain.RequirementEvent.FacetTakenOver;
import io.tandem.requirements.requirement.domain.RequirementEvent.RequirementDrafted;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustodyTest {

    static final UUID ID = UUID.randomUUID();
    static final UUID LIN = UUID.randomUUID();
    static final UUID ZHOU = UUID.randomUUID();
    static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    /** One event an hour, from nine o'clock. */
    static List<Recorded> hourly(RequirementEvent... events) {
        var history = new ArrayList<Recorded>();
        for (int i = 0; i < events.length; i++) {
            var at = NINE.plusSeconds(3600L * i);
            var metadata = new CommitMetadata(UUID.randomUUID(), Actor.person(LIN), at, null, UUID.randomUUID(), null);
            history.add(new Recorded(UUID.randomUUID(), "Requirement/" + ID, i, i + 1, at, metadata, events[i]));
        }
        return history;
    }

    static final RequirementDrafted DRAFTED = new RequirementDrafted(
            ID,
            "SHOP-1",
            UUID.randomUUID(),
            "购物车界面",
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

    static FacetTakenOver takenOver(Side side, UUID to) {
        return new FacetTakenOver(ID, side, LIN, to, to, List.of(Post.BACKEND_OWNER), "由我接手", 0);
    }

    @Test
    void the_drafter_holds_both_halves_from_the_first_instant() {
        var custody = Custody.of(hourly(DRAFTED), NINE.plusSeconds(60));
        for (var side : Side.values()) {
            assertThat(custody.chains().get(side)).singleElement().satisfies(i -> {
                assertThat(i.holder()).isEqualTo(LIN);
                assertThat(i.from()).isEqualTo(NINE);
                assertThat(i.to()).isNull();
                assertThat(i.seconds()).isEqualTo(60);
                assertThat(i.by()).isEqualTo("RequirementDrafted");
            });
        }
    }

    @Test
    void one_interval_ends_in_the_instant_the_next_begins() {
        var custody = Custody.of(hourly(DRAFTED, takenOver(Side.BACKEND, ZHOU)), NINE.plusSeconds(7200));
        var chain = custody.chains().get(Side.BACKEND);
        assertThat(chain).extracting(Custody.Interval::holder).containsExactly(LIN, ZHOU);
        assertThat(chain.getFirst().to()).isEqualTo(chain.getLast().from());
        assertThat(chain).extracting(Custody.Interval::seconds).containsExactly(3600L, 3600L);
        assertThat(custody.chains().get(Side.FRONTEND)).hasSize(1);
    }

    @Test
    void a_half_that_does_not_apply_is_in_nobodys_hands_until_it_does_again() {
        var proposed =
                new ExemptionProposed(ID, Side.BACKEND, Exemption.Why.NOT_NEEDED, "纯样式", null, null, LIN, List.of(), 0);
        var confirmed = new ExemptionConfirmed(ID, Side.BACKEND, ZHOU, List.of(Post.BACKEND_OWNER), LIN, List.of(), 0);
        var reinstated = new FacetReinstated(ID, Side.BACKEND, ZHOU, ZHOU, "还是要做", 0);
        var chain = Custody.of(hourly(DRAFTED, proposed, confirmed, reinstated), NINE.plusSeconds(4 * 3600))
                .chains()
                .get(Side.BACKEND);
        assertThat(chain).extracting(Custody.Interval::holder).containsExactly(LIN, ZHOU);
        assertThat(chain.getFirst().to()).isEqualTo(NINE.plusSeconds(2 * 3600));
        assertThat(chain.getLast().from()).isEqualTo(NINE.plusSeconds(3 * 3600));
    }
}
