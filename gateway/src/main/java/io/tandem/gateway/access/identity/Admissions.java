package io.tandem.gateway.access.identity;

import io.tandem.gateway.access.identity.Presented.PersonalToken;
import io.tandem.gateway.access.identity.Presented.SessionCookie;
import io.tandem.gateway.access.signing.TokenSigner;
import io.tandem.gateway.access.token.domain.Scope;
import io.tandem.ledger.model.Actor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets somebody in, or not. What the store said is good for two seconds, the token for the services for up to four
 * minutes: what was ended, revoked or deactivated lets nobody in any more two seconds later, at every instance.
 */
@Component
public final class Admissions {

    private static final Duration GOOD_FOR = Duration.ofSeconds(2);
    private static final Duration TOKEN_REUSE = Duration.ofMinutes(4);
    private static final int REMEMBERED = 10_000;

    private final Grounds grounds;
    private final TokenSigner signer;
    private final Clock clock;

    @SuppressWarnings("serial") // never serialized
    private final Map<UUID, Admission> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Admission> eldest) {
            return size() > REMEMBERED;
        }
    };

    Admissions(Grounds grounds, TokenSigner signer, Clock clock) {
        this.grounds = grounds;
        this.signer = signer;
        this.clock = clock;
    }

    /** The admission, or empty where what was shown opens nothing. */
    Mono<Admission> admit(Presented presented) {
        return switch (presented) {
            case SessionCookie(var secret) -> admit(secret.id(), secret.hash(), true);
            case PersonalToken(var secret) -> admit(secret.id(), secret.hash(), false);
            case Presented.Nothing _, Presented.Unreadable _ -> Mono.empty();
        };
    }

    /** Whether {@code admission} still holds, as the store said at most two seconds ago. */
    public Mono<Boolean> stillHolds(Admission admission) {
        var standing = admission.standing();
        return admit(standing.by(), standing.secretHash(), standing.session())
                .map(now -> now.standing().equals(standing))
                .defaultIfEmpty(false);
    }

    /** What ended here lets nobody in here from now on, without waiting for the store to be asked again. */
    public void forget(UUID sessionOrToken) {
        synchronized (remembered) {
            remembered.remove(sessionOrToken);
        }
    }

    private Mono<Admission> admit(UUID id, String hash, boolean session) {
        return Mono.defer(() -> {
            var known = remembered(id, hash);
            var now = clock.instant();
            if (known != null
                    && known.checkedAt().plus(GOOD_FOR).isAfter(now)
                    && known.expiresAt().isAfter(now)) {
                return Mono.just(known);
            }
            return (session ? grounds.ofSession(id, hash) : grounds.ofToken(id, hash))
                    .flatMap(standing -> token(standing, known, now))
                    .doOnNext(this::remember)
                    .switchIfEmpty(Mono.fromRunnable(() -> forget(id)));
        });
    }

    private Mono<Admission> token(Standing standing, @Nullable Admission known, Instant now) {
        if (known != null
                && known.standing().equals(standing)
                && known.signedAt().plus(TOKEN_REUSE).isAfter(now)) {
            return Mono.just(new Admission(standing, now, known.jwt(), known.signedAt()));
        }
        var actor = standing.agent()
                ? new Actor(Actor.Kind.AGENT, standing.by(), standing.personId())
                : Actor.person(standing.personId());
        return signer.sign(actor, standing.administrator(), scopes(standing.scope()), standing.by())
                .map(jwt -> new Admission(standing, now, jwt, now));
    }

    private static List<String> scopes(Scope widest) {
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.compareTo(widest) <= 0)
                .map(scope -> scope.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private @Nullable Admission remembered(UUID id, String hash) {
        synchronized (remembered) {
            var known = remembered.get(id);
            return known != null && known.standing().secretHash().equals(hash) ? known : null;
        }
    }

    private void remember(Admission admission) {
        synchronized (remembered) {
            remembered.put(admission.by(), admission);
        }
    }
}
