package io.tandem.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.tandem.platform.security.SecurityConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Signs tokens as the gateway does and serves the public key where services look for it. */
public final class Tokens implements AutoCloseable {

    private final ECKey key = newKey();
    private final HttpServer jwks;

    public Tokens() {
        try {
            jwks = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        jwks.createContext("/jwks.json", exchange -> {
            var body = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
        jwks.start();
    }

    public String jwksUri() {
        return "http://127.0.0.1:" + jwks.getAddress().getPort() + "/jwks.json";
    }

    /** A token of five minutes. */
    public String of(UUID person) {
        return sign(key, person, false, Instant.now().plus(Duration.ofMinutes(5)));
    }

    public String administrator(UUID person) {
        return sign(key, person, true, Instant.now().plus(Duration.ofMinutes(5)));
    }

    public String expired(UUID person) {
        return sign(key, person, false, Instant.now().minus(Duration.ofMinutes(1)));
    }

    public String byAnotherKey(UUID person) {
        return sign(newKey(), person, false, Instant.now().plus(Duration.ofMinutes(5)));
    }

    private static String sign(ECKey key, UUID person, boolean administrator, Instant expires) {
        try {
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .keyID(key.getKeyID())
                            .build(),
                    new JWTClaimsSet.Builder()
                            .issuer(SecurityConfiguration.ISSUER)
                            .audience(SecurityConfiguration.AUDIENCE)
                            .subject(person.toString())
                            .claim("kind", "PERSON")
                            .claim("adm", administrator)
                            .issueTime(Date.from(expires.minus(Duration.ofMinutes(5))))
                            .expirationTime(Date.from(expires))
                            .build());
            jwt.sign(new ECDSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        jwks.stop(0);
    }
}
