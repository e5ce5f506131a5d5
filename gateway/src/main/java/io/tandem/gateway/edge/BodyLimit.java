package io.tandem.gateway.edge;

import io.tandem.platform.web.Problem;
import io.tandem.platform.web.ProblemHandler;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * No body above 1 MiB (of files, 25 MiB) gets through: refused by its announced length, or cut off while it comes. One
 * that does not come to its end within 30 seconds (a file, 5 minutes) is given up with a 408.
 */
@Component
final class BodyLimit implements WebFilter, Ordered {

    static final long BYTES = 1 << 20;
    static final long FILE_BYTES = 25 << 20;
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final Duration WHOLE_FILE = Duration.ofMinutes(5);

    /** Addresses that take files and interface documents, which are kept in blocks by their hash. */
    private static final List<PathPattern> FILES = Stream.of(
                    "/api/v1/products/{key}/design-files",
                    "/api/v1/products/{key}/contract-documents",
                    "/api/v1/requirements/{requirement}/images")
            .map(PathPatternParser.defaultInstance::parse)
            .toList();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var most = most(exchange);
        if (exchange.getRequest().getHeaders().getContentLength() > most) {
            return Mono.error(ProblemHandler.tooLarge());
        }
        var counted = new ServerHttpRequestDecorator(exchange.getRequest()) {
            @Override
            public Flux<DataBuffer> getBody() {
                var seen = new AtomicLong();
                return super.getBody()
                        .<DataBuffer>handle((buffer, sink) -> {
                            if (seen.addAndGet(buffer.readableByteCount()) > most) {
                                DataBufferUtils.release(buffer);
                                sink.error(ProblemHandler.tooLarge());
                            } else {
                                sink.next(buffer);
                            }
                        })
                        .takeUntilOther(
                                Mono.delay(most == BYTES ? WHOLE : WHOLE_FILE).then(Mono.error(BodyLimit::tooSlow)));
            }
        };
        return chain.filter(exchange.mutate().request(counted).build());
    }

    private static long most(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication();
        return FILES.stream().anyMatch(file -> file.matches(path)) ? FILE_BYTES : BYTES;
    }

    private static Problem tooSlow() {
        return new Problem(
                        408,
                        "request-timeout",
                        "请求正文没有按时发完。",
                        "The body of the request did not come to its end in time.")
                .header("Connection", "close");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 10; // after the trace id, before whatever reads
    }
}
