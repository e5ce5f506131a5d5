package io.tandem.gateway.access.token.domain;

import static io.tandem.gateway.access.Spec.LIN;
import static io.tandem.gateway.access.Spec.NOON;
import static io.tandem.gateway.access.Spec.ZHOU;
import static io.tandem.gateway.access.Spec.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.access.Spec;
import io.tandem.gateway.access.token.domain.TokenCommand.IssueToken;
import io.tandem.gateway.access.token.domain.TokenCommand.RevokeToken;
import io.tandem.gateway.access.token.domain.TokenEvent.TokenIssued;
import io.tandem.gateway.access.token.domain.TokenEvent.TokenRevoked;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TokenTest {

    private static final UUID ID = new UUID(8, 1);
    private static final Instant NEXT_MONTH = NOON.plus(Duration.ofDays(30));
    private static final TokenIssued ISSUED = new TokenIssued(ID, LIN, "脚本", Scope.READ, "hash", NEXT_MONTH, null);
    private static final TokenRevoked REVOKED = new TokenRevoked(ID, LIN);

    private static IssueToken issue(String label, Instant expiresAt) {
        return new IssueToken(ID, LIN, label, Scope.READ, "hash", expiresAt, false);
    }

    private static Spec<Token, TokenEvent> asked(UUID person, TokenCommand command, TokenEvent... history) {
        return Spec.<Token, TokenEvent>given(Token.NONE, Token::evolve, List.of(history))
                .when(token -> token.decide(command, by(person)));
    }

    @Test
    void a_token_is_issued_and_revoked_once() {
        asked(LIN, issue("脚本", NEXT_MONTH)).then(ISSUED);
        asked(LIN, new RevokeToken(ID), ISSUED).then(REVOKED);
        asked(LIN, new RevokeToken(ID), ISSUED, REVOKED).thenNothing();
    }

    @Test
    void a_token_of_an_agent_says_so_for_ever() {
        var command = new IssueToken(ID, LIN, "助手", Scope.WRITE, "hash", NEXT_MONTH, true);
        asked(LIN, command).then(new TokenIssued(ID, LIN, "助手", Scope.WRITE, "hash", NEXT_MONTH, true));
    }

    @Test
    void a_token_admits_its_secret_until_it_is_revoked_or_runs_out() {
        var token = Token.NONE.evolve(ISSUED);
        assertThat(token.admits("hash", NOON)).isTrue();
        assertThat(token.admits("other", NOON)).isFalse();
        assertThat(token.admits("hash", NEXT_MONTH)).isFalse();
        assertThat(token.evolve(REVOKED).admits("hash", NOON)).isFalse();
        assertThat(Token.NONE.admits("hash", NOON)).isFalse();
    }

    @Test
    void a_token_lasts_at_most_a_year() {
        asked(LIN, issue("脚本", NOON)).thenRefused(TokenRule.TOKEN_ENDS_WITHIN_A_YEAR);
        asked(LIN, issue("脚本", NOON.plus(Duration.ofDays(366)).plusMillis(1)))
                .thenRefused(TokenRule.TOKEN_ENDS_WITHIN_A_YEAR);
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_refuses(TokenRule rule) {
        var refused = switch (rule) {
            case TOKEN_EXISTS -> asked(LIN, new RevokeToken(ID));
            case TOKEN_IS_NEW -> asked(LIN, issue("脚本", NEXT_MONTH), ISSUED);
            case TOKEN_HAS_A_LABEL -> asked(LIN, issue(" ", NEXT_MONTH));
            case TOKEN_ENDS_WITHIN_A_YEAR -> asked(LIN, issue("脚本", NOON.minusSeconds(1)));
            case TOKEN_IS_ONES_OWN -> asked(ZHOU, new RevokeToken(ID), ISSUED);
        };
        refused.thenRefused(rule);
    }
}
