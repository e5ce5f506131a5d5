package io.tandem.requirements.share.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import io.tandem.requirements.model.Sorted;
import io.tandem.requirements.share.domain.LinksCommand.OpenLink;
import io.tandem.requirements.share.domain.LinksCommand.RevokeLink;
import io.tandem.requirements.share.domain.LinksEvent.LinkOpened;
import io.tandem.requirements.share.domain.LinksEvent.LinkRevoked;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The links to one requirement, by their ids. There are none until the first is opened. */
public record Links(Map<UUID, Link> byId) {

    public static final Links NONE = new Links(Map.of());

    private static final Duration LONGEST = Duration.ofDays(90);
    private static final int MOST_OPEN = 20;

    /** @param secretHash SHA-256 of the link's secret in hex: the secret itself is known only to whom it was given */
    public record Link(UUID by, String secretHash, Instant expiresAt, boolean revoked) {

        public boolean opensAt(Instant instant) {
            return !revoked && instant.isBefore(expiresAt);
        }
    }

    public Links {
        byId = Sorted.map(byId);
    }

    /** The id of a requirement's links: name-based (RFC 9562, version 3), the same whoever asks. */
    public static UUID idOf(UUID requirementId) {
        return UUID.nameUUIDFromBytes((requirementId + "/links").getBytes(StandardCharsets.UTF_8));
    }

    public List<LinksEvent> decide(LinksCommand command, LinksFacts facts, Envelope e) {
        var by = e.actor().accountable();
        require(facts.worksOnIt(by), LinkRule.LINK_IS_GIVEN_BY_MEMBERS);
        return switch (command) {
            case OpenLink c -> open(c, by, e.decidedAt(), facts);
            case RevokeLink c -> revoke(c, by, facts);
        };
    }

    public Links evolve(LinksEvent event) {
        var next = new TreeMap<>(byId);
        switch (event) {
            case LinkOpened e -> next.put(e.linkId(), new Link(e.by(), e.secretHash(), e.expiresAt(), false));
            case LinkRevoked e ->
                next.computeIfPresent(
                        e.linkId(), (_, link) -> new Link(link.by(), link.secretHash(), link.expiresAt(), true));
        }
        return new Links(next);
    }

    private List<LinksEvent> open(OpenLink c, UUID by, Instant now, LinksFacts facts) {
        var expires = c.expiresAt().truncatedTo(ChronoUnit.MILLIS);
        require(
                expires.isAfter(now) && !expires.isAfter(now.plus(LONGEST)),
                LinkRule.LINK_ENDS_IN_TIME,
                Map.of("days", String.valueOf(LONGEST.toDays())));
        require(
                byId.values().stream().filter(link -> link.opensAt(now)).count() < MOST_OPEN,
                LinkRule.LINKS_ARE_FEW,
                Map.of("most", String.valueOf(MOST_OPEN)));
        return List.of(
                new LinkOpened(c.requirementId(), c.linkId(), by, c.secretHash(), expires, facts.productVersion()));
    }

    private List<LinksEvent> revoke(RevokeLink c, UUID by, LinksFacts facts) {
        var link = byId.get(c.linkId());
        if (link == null) {
            throw new RuleViolated(
                    LinkRule.LINK_EXISTS, Map.of("link", c.linkId().toString()));
        }
        require(link.by().equals(by) || facts.leads(by), LinkRule.LINK_IS_REVOKED_BY_GIVER_OR_OWNER);
        return link.revoked()
                ? List.of()
                : List.of(new LinkRevoked(c.requirementId(), c.linkId(), by, facts.productVersion()));
    }
}
