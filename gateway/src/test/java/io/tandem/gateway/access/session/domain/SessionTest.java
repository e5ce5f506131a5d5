package io.tandem.gateway.access.session.domain;

import static io.tandem.gateway.access.Spec.LIN;
import static io.tandem.gateway.access.Spec.NOON;
import static io.tandem.gateway.access.Spec.ZHOU;
import static io.tandem.gateway.access.Spec.by;
import static org.assertj.core.api.Assertions.assertThat;

import io.tandem.gateway.access.Spec;
import io.tandem.gateway.access.session.domain.SessionCommand.EndSession;
import io.tandem.gateway.access.session.domain.SessionCommand.OpenSession;
import io.tandem.gateway.access.session.domain.SessionEvent.SessionEnded;
import io.tandem.gateway.access.session.domain.SessionEvent.SessionOpened;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SessionTest {

    private static final UUID ID = new UUID(7, 1);
    private static final UUID CREDENTIAL = new UUID(7, 2);
    private static final Instant EVENING = NOON.plusSeconds(6 * 3600);
    private static final OpenSession OPEN = new OpenSession(ID, LIN, CREDENTIAL, "hash", EVENING);
    private static final SessionOpened OPENED = new SessionOpened(ID, LIN, CREDENTIAL, "hash", EVENING);
    private static final SessionEnded ENDED = new SessionEnded(ID, LIN);

    private static Spec<Session, SessionEvent> asked(UUID person, SessionCommand command, SessionEvent... history) {
        return Spec.<Session, SessionEvent>given(Session.NONE, Session::evolve, List.of(history))
                .when(session -> session.decide(command, by(person)));
    }

    @Test
    void a_session_opens_and_ends_once() {
        asked(LIN, OPEN).then(OPENED);
        asked(LIN, new EndSession(ID), OPENED).then(ENDED);
        asked(LIN, new EndSession(ID), OPENED, ENDED).thenNothing();
    }

    @Test
    void a_session_admits_its_secret_until_it_ends_or_runs_out() {
        var open = Session.NONE.evolve(OPENED);
        assertThat(open.admits("hash", NOON)).isTrue();
        assertThat(open.admits("other", NOON)).isFalse();
        assertThat(open.admits("hash", EVENING)).isFalse();
        assertThat(open.evolve(ENDED).admits("hash", NOON)).isFalse();
        assertThat(Session.NONE.admits("hash", NOON)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void every_rule_refuses(SessionRule rule) {
        var refused = switch (rule) {
            case SESSION_EXISTS -> asked(LIN, new EndSession(ID));
            case SESSION_IS_NEW -> asked(LIN, OPEN, OPENED, ENDED);
            case SESSION_ENDS_LATER -> asked(LIN, new OpenSession(ID, LIN, CREDENTIAL, "hash", NOON));
            case SESSION_IS_ONES_OWN -> asked(ZHOU, new EndSession(ID), OPENED);
        };
        refused.thenRefused(rule);
    }
}
