package io.tandem.gateway.access.session.domain;

import static io.tandem.gateway.access.session.domain.SessionRule.SESSION_ENDS_LATER;
import static io.tandem.gateway.access.session.domain.SessionRule.SESSION_EXISTS;
import static io.tandem.gateway.access.session.domain.SessionRule.SESSION_IS_NEW;
import static io.tandem.gateway.access.session.domain.SessionRule.SESSION_IS_ONES_OWN;
import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.gateway.access.session.domain.SessionCommand.EndSession;
import io.tandem.gateway.access.session.domain.SessionCommand.OpenSession;
import io.tandem.gateway.access.session.domain.SessionEvent.SessionEnded;
import io.tandem.gateway.access.session.domain.SessionEvent.SessionOpened;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in: who, until when, and whether it was ended.
 *
 * @param opened how it began, or null for a session that never was
 */
public record Session(@Nullable SessionOpened opened, boolean ended) {

    public static final Session NONE = new Session(null, false);

    /** Whether a cookie with this secret's hash still stands for the person, as far as the session knows. */
    public boolean admits(String secretHash, Instant at) {
        return opened != null
                && !ended
                && at.isBefore(opened.expiresAt())
                && opened.secretHash().equals(secretHash);
    }

    public List<SessionEvent> decide(SessionCommand command, Envelope envelope) {
        return switch (command) {
            case OpenSession c -> open(c, envelope);
            case EndSession c -> end(c, envelope);
        };
    }

    public Session evolve(SessionEvent event) {
        return switch (event) {
            case SessionOpened e -> new Session(e, false);
            case SessionEnded _ -> new Session(opened, true);
        };
    }

    private List<SessionEvent> open(OpenSession c, Envelope envelope) {
        require(opened == null, SESSION_IS_NEW);
        require(isOwn(c.personId(), envelope), SESSION_IS_ONES_OWN);
        require(c.expiresAt().isAfter(envelope.decidedAt()), SESSION_ENDS_LATER);
        return List.of(new SessionOpened(c.sessionId(), c.personId(), c.credentialId(), c.secretHash(), c.expiresAt()));
    }

    private List<SessionEvent> end(EndSession c, Envelope envelope) {
        if (opened == null) {
            throw new RuleViolated(SESSION_EXISTS, Map.of());
        }
        require(isOwn(opened.personId(), envelope), SESSION_IS_ONES_OWN);
        return ended ? List.of() : List.of(new SessionEnded(c.sessionId(), opened.personId()));
    }

    private static boolean isOwn(UUID personId, Envelope envelope) {
        return personId.equals(envelope.actor().accountable());
    }
}
