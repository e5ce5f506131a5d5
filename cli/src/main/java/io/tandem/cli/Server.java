package io.tandem.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The HTTP API as the holder of a token, or as nobody. */
final class Server {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(3))
            .build();
    private final URI address;
    private final @Nullable String token;
    private final Language language;

    Server(URI address, @Nullable String token, Language language) {
        this.address = address;
        this.token = token;
        this.language = language;
    }

    URI address() {
        return address;
    }

    Answer get(String path, Map<String, String> query) {
        var asked = query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send("GET", asked.isEmpty() ? path : path + "?" + asked, null, Map.of());
    }

    /** Sends a request; whatever is no success ends the run with what the server said. */
    Answer send(String method, String path, @Nullable String json, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(address.resolve(path))
                .timeout(PATIENCE)
                .header("Accept-Language", language.tag())
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::setHeader);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            return succeeded(new Answer(answer.statusCode(), answer.headers().map(), answer.body()));
        } catch (IOException failure) {
            throw new Stop(
                    Exit.NOT_REACHABLE,
                    "连不上 " + address + "（用 --url 或 TANDEM_URL 指定地址）",
                    address + " cannot be reached (--url or TANDEM_URL name another address)");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Stop(Exit.NOT_REACHABLE, "已中断", "Interrupted");
        }
    }

    private static Answer succeeded(Answer answer) {
        if (answer.status() < 300) {
            return answer;
        }
        if (answer.status() == 401) {
            throw new Stop(
                    Exit.REFUSED,
                    "没有登录，或令牌已失效：先运行 tandem login，或设置 TANDEM_TOKEN",
                    "Not signed in, or the token is no longer good: run tandem login, or set TANDEM_TOKEN");
        }
        var said = sentence(answer);
        throw new Stop(answer.status() < 500 ? Exit.REFUSED : Exit.NOT_REACHABLE, said, said);
    }

    /** The server's own words, in the language they were asked for; each fault on its line. */
    private static String sentence(Answer answer) {
        try {
            var problem = answer.json();
            var faults = problem.path("errors").values().stream()
                    .map(fault -> "\n  " + fault.path("pointer").asString("") + "  "
                            + fault.path("message").asString(""))
                    .collect(Collectors.joining());
            return problem.path("detail").asString("HTTP " + answer.status()) + faults;
        } catch (JacksonException _) {
            return "HTTP " + answer.status();
        }
    }
}
