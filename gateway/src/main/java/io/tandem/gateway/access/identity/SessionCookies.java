package io.tandem.gateway.access.identity;

import io.tandem.gateway.access.Secret;
import io.tandem.gateway.access.SignInProperties;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session: {@code __Host-tandem} over TLS and on loopback, where browsers treat plain HTTP as safe.
 * Plain HTTP anywhere else is refused at start, unless it was asked for; its cookie then is {@code tandem}.
 */
@Component
public final class SessionCookies {

    private final boolean guarded;

    SessionCookies(
            SignInProperties properties, ServerProperties server, @Value("${server.ssl.enabled:false}") boolean tls) {
        var address = server.getAddress();
        var loopback = address != null && address.isLoopbackAddress();
        var behindTls = "https".equals(properties.publicUrl().getScheme());
        this.guarded = tls || behindTls || loopback;
        if (!guarded && !properties.plainHttp()) {
            throw new IllegalStateException("拒绝在非本机地址上用明文 HTTP 提供登录：请把 tandem.sign-in.public-url 设为 https 地址，"
                    + "或在封闭网络中设 tandem.sign-in.plain-http=true。 Signing in over plain HTTP on an address that is not"
                    + " loopback is refused: set tandem.sign-in.public-url to an https address, or, in a closed network,"
                    + " tandem.sign-in.plain-http=true.");
        }
    }

    String name() {
        return guarded ? "__Host-tandem" : "tandem";
    }

    public ResponseCookie of(Secret session, Duration lasts) {
        return cookie(session.text(), lasts);
    }

    /** What a browser is told to forget its cookie. */
    public ResponseCookie none() {
        return cookie("", Duration.ZERO);
    }

    private ResponseCookie cookie(String value, Duration lasts) {
        return ResponseCookie.from(name(), value)
                .httpOnly(true)
                .secure(guarded)
                .sameSite("Lax")
                .path("/")
                .maxAge(lasts)
                .build();
    }
}
