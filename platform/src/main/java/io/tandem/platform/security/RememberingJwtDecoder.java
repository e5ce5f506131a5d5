package io.tandem.platform.security;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Verifies a token's signature once and remembers it until it expires; bounded, least recently used goes first. */
final class RememberingJwtDecoder implements ReactiveJwtDecoder {

    private static final int CAPACITY = 10_000;

    private final ReactiveJwtDecoder decoder;

    @SuppressWarnings("serial") // never serialized
    private final Map<String, Jwt> verified = new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Jwt> eldest) {
            return size() > CAPACITY;
        }
    };

    RememberingJwtDecoder(ReactiveJwtDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Mono<Jwt> decode(String token) {
        var known = known(token);
        return known != null ? Mono.just(known) : decoder.decode(token).doOnNext(jwt -> remember(token, jwt));
    }

    private @Nullable Jwt known(String token) {
        synchronized (verified) {
            var jwt = verified.get(token);
            if (jwt == null || jwt.getExpiresAt() == null) {
                return null;
            }
            if (jwt.getExpiresAt().isAfter(Instant.now())) {
                return jwt;
            }
            verified.remove(token);
            return null;
        }
    }

    private void remember(String token, Jwt jwt) {
        synchronized (verified) {
            verified.put(token, jwt);
        }
    }
}
