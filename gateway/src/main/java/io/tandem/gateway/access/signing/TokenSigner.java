package io.tandem.gateway.access.signing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.tandem.ledger.model.Actor;
import io.tandem.platform.security.SecurityConfiguration;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes the token the services take: ES256, five minutes. */
@Component
public final class TokenSigner {

    public static final Duration LIFE = Duration.ofMinutes(5);

    private final SigningKeys keys;
    private final Clock clock;

    TokenSigner(SigningKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * @param scopes what the credential may be used for
     * @param sid the session or personal token it stands for
     */
    public Mono<Jwt> sign(Actor actor, boolean administrator, List<String> scopes, UUID sid) {
        return keys.current().map(key -> sign(key, claims(actor, administrator, scopes, sid)));
    }

    private JWTClaimsSet claims(Actor actor, boolean administrator, List<String> scopes, UUID sid) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var claims = new JWTClaimsSet.Builder()
                .issuer(SecurityConfiguration.ISSUER)
                .audience(SecurityConfiguration.AUDIENCE)
                .subject(actor.id().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .claim("kind", actor.kind().name())
                .claim("scp", scopes)
                .claim("adm", administrator)
                .claim("sid", sid.toString());
        if (actor.onBehalfOf() != null) {
            claims.claim("obo", actor.onBehalfOf().toString());
        }
        return claims.build();
    }

    private static Jwt sign(ECKey key, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        var jwt = new SignedJWT(header, claims);
        try {
            jwt.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException("the signing key does not sign", e);
        }
        return Jwt.withTokenValue(jwt.serialize())
                .headers(headers -> headers.putAll(header.toJSONObject()))
                .issuer(claims.getIssuer())
                .audience(claims.getAudience())
                .subject(claims.getSubject())
                .issuedAt(claims.getIssueTime().toInstant())
                .expiresAt(claims.getExpirationTime().toInstant())
                .claims(all -> claims.getClaims().forEach((name, value) -> {
                    if (!(value instanceof Date)) {
                        all.put(name, value);
                    }
                }))
                .build();
    }
}
