package io.tandem.requirements.share.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tandem.ledger.model.Actor;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.StoredForm;
import io.tandem.requirements.share.domain.LinksCommand.OpenLink;
import io.tandem.requirements.share.domain.LinksCommand.RevokeLink;
import io.tandem.requirements.share.domain.LinksEvent.LinkOpened;
import io.tandem.requirements.share.domain.LinksEvent.LinkRevoked;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A link is given by members, ends in time, and is taken back by its giver or an owner. */
class LinksTest {

    private static final UUID LIN = UUID.fromString("01980000-0000-7000-8000-000000000011");
    private static final UUID HE = UUID.fromString("01980000-0000-7000-8000-000000000013");
    private static final UUID WU = UUID.fromString("01980000-0000-7000-8000-000000000014");
    private static final UUID CART = UUID.fromString("01980000-0000-7000-8000-000000000101");
    private static final UUID LINK = UUID.fromString("01980000-0000-7000-8000-000000000401");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Instant WEEK = NOW.plus(Duration.ofDays(7));
    private static final LinksFacts FACTS = new LinksFacts(7, Set.of(HE, WU), Set.of(LIN));
    private static final LinkOpened OPENED = new LinkOpened(CART, LINK, HE, "a".repeat(64), WEEK, 7);
    private static final LinkRevoked REVOKED = new LinkRevoked(CART, LINK, LIN, 7);

    private static Links after(LinksEvent... events) {
        return List.of(events).stream().reduce(Links.NONE, Links::evolve, (a, _) -> a);
    }

    private static List<LinksEvent> decide(Links links, UUID person, LinksCommand command) {
        return links.decide(command, FACTS, new Envelope(NOW, Actor.person(person), null));
    }

    private static void refused(Links links, UUID person, LinksCommand command, LinkRule rule) {
        var refusal = catchThrowableOfType(RuleViolated.class, () -> decide(links, person, command));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(List.of(refusal.zh(), refusal.en())).noneMatch(s -> s.contains("{") || s.contains("}"));
    }

    private static OpenLink until(Instant end) {
        return new OpenLink(CART, LINK, "a".repeat(64), end);
    }

    @Test
    void a_member_gives_a_link_that_ends() {
        assertThat(decide(Links.NONE, HE, until(WEEK))).containsExactly(OPENED);
        refused(Links.NONE, UUID.randomUUID(), until(WEEK), LinkRule.LINK_IS_GIVEN_BY_MEMBERS);
        refused(Links.NONE, HE, until(NOW), LinkRule.LINK_ENDS_IN_TIME);
        refused(Links.NONE, HE, until(NOW.plus(Duration.ofDays(91))), LinkRule.LINK_ENDS_IN_TIME);
        var link = after(OPENED).byId().get(LINK);
        assertThat(link.opensAt(WEEK.minusMillis(1))).isTrue();
        assertThat(link.opensAt(WEEK)).isFalse();
    }

    @Test
    void its_giver_or_an_owner_takes_it_back_once() {
        assertThat(decide(after(OPENED), LIN, new RevokeLink(CART, LINK))).containsExactly(REVOKED);
        assertThat(decide(after(OPENED, REVOKED), HE, new RevokeLink(CART, LINK)))
                .isEmpty();
        assertThat(after(OPENED, REVOKED).byId().get(LINK).opensAt(NOW)).isFalse();
        refused(after(OPENED), WU, new RevokeLink(CART, LINK), LinkRule.LINK_IS_REVOKED_BY_GIVER_OR_OWNER);
        refused(Links.NONE, HE, new RevokeLink(CART, LINK), LinkRule.LINK_EXISTS);
    }

    @Test
    void few_are_open_at_once() {
        var twenty = IntStream.range(0, 20)
                .mapToObj(i -> new LinkOpened(CART, new UUID(1, i), HE, "b", WEEK, 7))
                .toArray(LinksEvent[]::new);
        refused(after(twenty), HE, until(WEEK), LinkRule.LINKS_ARE_FEW);
    }

    @Test
    void what_is_stored_reads_back_for_ever() throws IOException {
        StoredForm.check(LinksEvent.class, OPENED, REVOKED);
    }
}
