package io.tandem.gateway.access.signing;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The public halves of the signing keys (RFC 7517). */
@RestController
final class KeysController {

    private final SigningKeys keys;

    KeysController(SigningKeys keys) {
        this.keys = keys;
    }

    @GetMapping(path = "/.well-known/jwks.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Map<String, Object>>> keys() {
        return keys.published()
                .map(all -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache())
                        .body(new JWKSet(List.<JWK>copyOf(all)).toJSONObject(true)));
    }
}
