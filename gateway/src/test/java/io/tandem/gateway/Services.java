package io.tandem.gateway;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.LoopResources;

/** The three services as the gateway meets them: each says what it was asked, or what a test told it to say. */
public final class Services {

    /** What a service was asked. */
    public record Asked(String service, String method, String uri, Map<String, String> headers, String body) {}

    public interface Answer {
        Publisher<Void> give(HttpServerRequest request, HttpServerResponse response);
    }

    /** Their own: a Spring context that ends takes the shared ones with it. */
    private static final LoopResources LOOPS = LoopResources.create("services", 1, true);

    private final Map<String, DisposableServer> servers = new ConcurrentHashMap<>();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    String uri(String service) {
        return "http://127.0.0.1:"
                + servers.computeIfAbsent(service, this::start).port();
    }

    private DisposableServer start(String service) {
        return HttpServer.create()
                .runOn(LOOPS)
                .host("127.0.0.1")
                .port(0)
                .handle((request, response) -> request.receive()
                        .aggregate()
                        .asString()
                        .defaultIfEmpty("")
                        .flatMap(body -> {
                            var headers = new ConcurrentHashMap<String, String>();
                            request.requestHeaders()
                                    .forEach(h ->
                                            headers.put(h.getKey().toLowerCase(java.util.Locale.ROOT), h.getValue()));
                            asked.add(new Asked(service, request.method().name(), request.uri(), headers, body));
                            var answer = answers.get(service + " " + request.path());
                            return answer == null
                                    ? response.header("Content-Type", "application/json")
                                            .sendString(Mono.just("{\"service\":\"" + service + "\"}"))
                                            .then()
                                    : Mono.from(answer.give(request, response));
                        }))
                .bindNow();
    }

    /** Answers {@code path} (without the first slash) of {@code service} from now on. */
    public void answer(String service, String path, Answer answer) {
        answers.put(service + " " + path, answer);
    }

    public Asked lastAsked() {
        return asked.getLast();
    }

    public int timesAsked() {
        return asked.size();
    }
}
