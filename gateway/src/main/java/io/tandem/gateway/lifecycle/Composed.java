package io.tandem.gateway.lifecycle;

import io.tandem.gateway.lifecycle.Share.Given;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;

/** A composed read as an HTTP answer: a weak tag of its content, and how far each service's share goes. */
public final class Composed {

    private Composed() {}

    /** @param content the bytes of the answer, or others that say the same */
    public static ResponseEntity.BodyBuilder tagged(byte[] content, Stream<Share> shares) {
        var answer = ResponseEntity.ok().eTag("W/\"" + hash(content) + "\"");
        var positions = positions(shares);
        return positions.isEmpty() ? answer : answer.header(Shares.POSITION, positions);
    }

    private static String positions(Stream<Share> all) {
        return all.filter(Given.class::isInstance)
                .map(share -> ((Given) share).position())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** The same content has the same tag, whichever instance composed it. */
    private static String hash(byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest)
                    .substring(0, 22);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
