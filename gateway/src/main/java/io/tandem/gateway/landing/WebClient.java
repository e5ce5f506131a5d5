package io.tandem.gateway.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** The web client as it was built into this jar, if it was: one page for every address a browser may open. */
final class WebClient {

    /** Where something else answers, whatever a browser accepts. */
    private static final List<String> OTHERS = List.of(
            "/api/",
            "/v3/",
            "/swagger-ui",
            "/webjars/",
            "/actuator",
            "/welcome/",
            "/assets/",
            "/app/",
            "/.well-known/");

    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private static final String NONCE = "__NONCE__";

    private static final @Nullable String INDEX = index();

    private WebClient() {}

    static boolean isBuilt() {
        return INDEX != null;
    }

    /** Its page, with the nonce that this answer's policy lets styles carry. */
    static String page(String nonce) {
        if (INDEX == null) {
            throw new IllegalStateException("the web client was not built");
        }
        return INDEX.replace(NONCE, nonce);
    }

    /**
     * Whether a person opens an address of the web client: programs that do not ask for HTML never get it, but at the
     * root, which has nothing else to give to somebody who takes anything.
     */
    static boolean isAskedFor(ServerHttpRequest request) {
        var path = request.getPath().value();
        return READS.contains(request.getMethod())
                && takesHtml(request.getHeaders().getAccept(), path.equals("/"))
                && OTHERS.stream().noneMatch(path::startsWith)
                && path.lastIndexOf('.') <= path.lastIndexOf('/');
    }

    private static boolean takesHtml(List<MediaType> accepted, boolean anythingCounts) {
        return anythingCounts
                ? accepted.isEmpty() || accepted.stream().anyMatch(type -> type.includes(MediaType.TEXT_HTML))
                : accepted.stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    private static @Nullable String index() {
        try (var in = WebClient.class.getResourceAsStream("/web/index.html")) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
