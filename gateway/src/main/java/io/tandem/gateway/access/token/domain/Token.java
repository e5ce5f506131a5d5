package io.tandem.gateway.access.token.domain;

import static io.tandem.gateway.access.token.domain.TokenRule.TOKEN_ENDS_WITHIN_A_YEAR;
import static io.tandem.gateway.access.token.domain.TokenRule.TOKEN_EXISTS;
import static io.tandem.gateway.access.token.domain.TokenRule.TOKEN_HAS_A_LABEL;
import static io.tandem.gateway.access.token.domain.TokenRule.TOKEN_IS_NEW;
import static io.tandem.gateway.access.token.domain.TokenRule.TOKEN_IS_ONES_OWN;
import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.gateway.access.token.domain.TokenCommand.IssueToken;
import io.tandem.gateway.access.token.domain.TokenCommand.RevokeToken;
import io.tandem.gateway.access.token.domain.TokenEvent.TokenIssued;
import io.tandem.gateway.access.token.domain.TokenEvent.TokenRevoked;
import io.tandem.ledger.model.Envelope;
import io.tandem.ledger.model.RuleViolated;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A personal token: whose, for what, until when, and whether it was revoked.
 *
 * @param issued how it began, or null for a token that never was
 */
public record Token(@Nullable TokenIssued issued, boolean revoked) {

    public static final Token NONE = new Token(null, false);

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Pattern LABEL = Pattern.compile("(?=.*\\S)[^\\p{Cc}]{1,80}");

    /** Whether a secret with this hash still stands for the person, as far as the token knows. */
    public boolean admits(String secretHash, Instant at) {
        return issued != null
                && !revoked
                && at.isBefore(issued.expiresAt())
                && issued.secretHash().equals(secretHash);
    }

    public List<TokenEvent> decide(TokenCommand command, Envelope envelope) {
        return switch (command) {
            case IssueToken c -> issue(c, envelope);
            case RevokeToken c -> revoke(c, envelope);
        };
    }

    public Token evolve(TokenEvent event) {
        return switch (event) {
            case TokenIssued e -> new Token(e, false);
            case TokenRevoked _ -> new Token(issued, true);
        };
    }

    private List<TokenEvent> issue(IssueToken c, Envelope envelope) {
        require(issued == null, TOKEN_IS_NEW);
        require(isOwn(c.personId(), envelope), TOKEN_IS_ONES_OWN);
        require(LABEL.matcher(c.label()).matches(), TOKEN_HAS_A_LABEL);
        var now = envelope.decidedAt();
        require(c.expiresAt().isAfter(now) && !c.expiresAt().isAfter(now.plus(LONGEST)), TOKEN_ENDS_WITHIN_A_YEAR);
        return List.of(new TokenIssued(
                c.tokenId(),
                c.personId(),
                c.label(),
                c.scope(),
                c.secretHash(),
                c.expiresAt(),
                c.agent() ? true : null));
    }

    private List<TokenEvent> revoke(RevokeToken c, Envelope envelope) {
        if (issued == null) {
            throw new RuleViolated(TOKEN_EXISTS, Map.of());
        }
        require(isOwn(issued.personId(), envelope), TOKEN_IS_ONES_OWN);
        return revoked ? List.of() : List.of(new TokenRevoked(c.tokenId(), issued.personId()));
    }

    private static boolean isOwn(UUID personId, Envelope envelope) {
        return personId.equals(envelope.actor().accountable());
    }
}
