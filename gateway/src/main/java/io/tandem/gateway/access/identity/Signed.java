package io.tandem.gateway.access.identity;

import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** What a controller may ask about the one who is signed in. */
public final class Signed {

    static final String CSRF = Signed.class.getName() + ".csrf";

    private Signed() {}

    /** @throws Problem 401 where nobody is */
    public static Admission in(ServerWebExchange exchange) {
        var admission = Admission.of(exchange);
        if (admission == null) {
            throw ProblemHandler.unauthenticated();
        }
        return admission;
    }

    /** @throws Problem 403 where a personal token was shown: credentials are handled by the person alone */
    public static Admission bySession(ServerWebExchange exchange) {
        var admission = in(exchange);
        if (!admission.session()) {
            throw new Problem(
                    403,
                    "session-needed",
                    "令牌不能用来管理登录和令牌，请用密码登录。",
                    "Sessions and tokens are not handled with a token; sign in with the password.");
        }
        return admission;
    }

    /** The value of the CSRF header this session's writes need, or null where a personal token was shown. */
    public static @Nullable String csrf(ServerWebExchange exchange) {
        return exchange.getAttribute(CSRF);
    }
}
