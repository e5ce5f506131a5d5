package io.tandem.requirements.desk.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.StoredForm;
import io.tandem.requirements.desk.domain.DeskCommand.FollowRequirement;
import io.tandem.requirements.desk.domain.DeskCommand.MarkVisit;
import io.tandem.requirements.desk.domain.DeskCommand.RemoveFilter;
import io.tandem.requirements.desk.domain.DeskCommand.SaveFilter;
import io.tandem.requirements.desk.domain.DeskCommand.UnfollowRequirement;
import io.tandem.requirements.desk.domain.DeskEvent.FilterRemoved;
import io.tandem.requirements.desk.domain.DeskEvent.FilterSaved;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementFollowed;
import io.tandem.requirements.desk.domain.DeskEvent.RequirementUnfollowed;
import io.tandem.requirements.desk.domain.DeskEvent.VisitMarked;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A desk is its person's; given what happened, when they do something, then events or a named refusal. */
class DeskTest {

    static final UUID LIN = UUID.fromString("01980000-0000-7000-8000-000000000011");
    static final UUID HE = UUID.fromString("01980000-0000-7000-8000-000000000013");
    static final UUID SHOP = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID CART = UUID.fromString("01980000-0000-7000-8000-000000000101");
    static final UUID FILTER = UUID.fromString("01980000-0000-7000-8000-000000000301");
    static final UUID OTHER = UUID.fromString("01980000-0000-7000-8000-000000000302");
    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private static final SaveFilter MINE =
            new SaveFilter(LIN, FILTER, SHOP, " 我的后端 ", "side:backend holder:@me", "priority");
    private static final FilterSaved SAVED =
            new FilterSaved(LIN, FILTER, SHOP, "我的后端", "side:backend holder:@me", "priority");

    private static Desk after(DeskEvent... events) {
        return List.of(events).stream().reduce(Desk.NONE, Desk::evolve, (a, _) -> a);
    }

    private static List<DeskEvent> decide(Desk desk, DeskCommand command) {
        return desk.decide(command, new Envelope(NOW, Actor.person(LIN), null));
    }

    private static void refused(Desk desk, DeskCommand command, DeskRule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> decide(desk, command));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(List.of(refusal.zh(), refusal.en())).noneMatch(s -> s.contains("{") || s.contains("}"));
    }

    @Test
    void nobody_works_at_somebody_elses_desk() {
        refused(Desk.NONE, new MarkVisit(HE, null), DeskRule.DESK_IS_ITS_PERSONS);
    }

    @Test
    void the_mark_only_moves_forward_and_never_past_now() {
        assertThat(decide(Desk.NONE, new MarkVisit(LIN, null))).containsExactly(new VisitMarked(LIN, NOW));
        var visited = after(new VisitMarked(LIN, NOW.minusSeconds(60)));
        assertThat(decide(visited, new MarkVisit(LIN, NOW.minusSeconds(90)))).isEmpty();
        assertThat(decide(visited, new MarkVisit(LIN, NOW.minusSeconds(30))))
                .containsExactly(new VisitMarked(LIN, NOW.minusSeconds(30)));
        refused(visited, new MarkVisit(LIN, NOW.plusSeconds(1)), DeskRule.VISIT_HAS_HAPPENED);
    }

    @Test
    void a_filter_is_saved_once_changed_and_removed() {
        assertThat(decide(Desk.NONE, MINE)).containsExactly(SAVED);
        assertThat(decide(after(SAVED), MINE)).isEmpty();
        var changed = new SaveFilter(LIN, FILTER, SHOP, "我的后端", "side:backend", null);
        assertThat(decide(after(SAVED), changed))
                .containsExactly(new FilterSaved(LIN, FILTER, SHOP, "我的后端", "side:backend", null));
        assertThat(decide(after(SAVED), new RemoveFilter(LIN, FILTER))).containsExactly(new FilterRemoved(LIN, FILTER));
        assertThat(after(SAVED, new FilterRemoved(LIN, FILTER))).isEqualTo(Desk.NONE);
        refused(Desk.NONE, new RemoveFilter(LIN, FILTER), DeskRule.FILTER_EXISTS);
    }

    @Test
    void filters_have_names_of_their_own_that_fit() {
        refused(after(SAVED), new SaveFilter(LIN, OTHER, SHOP, "我的后端", "", null), DeskRule.FILTER_NAME_IS_FREE);
        assertThat(decide(after(SAVED), new SaveFilter(LIN, OTHER, HE, "我的后端", "", null)))
                .hasSize(1);
        refused(Desk.NONE, new SaveFilter(LIN, OTHER, SHOP, " ", "", null), DeskRule.FILTER_NAME_FITS);
        refused(Desk.NONE, new SaveFilter(LIN, OTHER, SHOP, "长".repeat(61), "", null), DeskRule.FILTER_NAME_FITS);
        refused(Desk.NONE, new SaveFilter(LIN, OTHER, SHOP, "x", "q".repeat(501), null), DeskRule.FILTER_QUERY_FITS);
        var hundred = IntStream.range(0, 100)
                .mapToObj(i -> new FilterSaved(LIN, new UUID(1, i), SHOP, "f" + i, "", null))
                .toArray(DeskEvent[]::new);
        refused(after(hundred), MINE, DeskRule.FILTERS_ARE_FEW);
    }

    @Test
    void a_requirement_is_followed_and_let_go_once() {
        var followed = after(new RequirementFollowed(LIN, CART));
        assertThat(decide(Desk.NONE, new FollowRequirement(LIN, CART)))
                .containsExactly(new RequirementFollowed(LIN, CART));
        assertThat(decide(followed, new FollowRequirement(LIN, CART))).isEmpty();
        assertThat(decide(followed, new UnfollowRequirement(LIN, CART)))
                .containsExactly(new RequirementUnfollowed(LIN, CART));
        assertThat(decide(Desk.NONE, new UnfollowRequirement(LIN, CART))).isEmpty();
        assertThat(followed.evolve(new RequirementUnfollowed(LIN, CART))).isEqualTo(Desk.NONE);
        var thousand = IntStream.range(0, 1_000)
                .mapToObj(i -> new RequirementFollowed(LIN, new UUID(1, i)))
                .toArray(DeskEvent[]::new);
        refused(after(thousand), new FollowRequirement(LIN, CART), DeskRule.FOLLOWED_ARE_FEW);
    }

    @Test
    void what_is_stored_reads_back_for_ever() throws IOException {
        StoredForm.check(
                DeskEvent.class,
                new VisitMarked(LIN, NOW),
                SAVED,
                new FilterRemoved(LIN, FILTER),
                new RequirementFollowed(LIN, CART),
                new RequirementUnfollowed(LIN, CART));
    }
}
