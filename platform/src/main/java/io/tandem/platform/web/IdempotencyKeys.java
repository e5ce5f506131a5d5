package io.tandem.platform.web;

import io.tandem.ledger.model.Actor;
import io.tandem.platform.command.Caller;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reads the body of a request that has an {@code Idempotency-Key} once, so that the key can be held against what was
 * asked: SHA-256 over method, path and body.
 */
public final class IdempotencyKeys implements WebFilter {

    private static final String REQUEST_HASH = IdempotencyKeys.class.getName();
    private static final int LIMIT = 1 << 20;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().getFirst("Idempotency-Key") == null) {
            return chain.filter(exchange);
        }
        return DataBufferUtils.join(exchange.getRequest().getBody(), LIMIT)
                .map(IdempotencyKeys::bytes)
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> {
                    var request = exchange.getRequest();
                    exchange.getAttributes()
                            .put(
                                    REQUEST_HASH,
                                    hash(
                                            request.getMethod().name(),
                                            request.getPath().value(),
                                            body));
                    var again = new ServerHttpRequestDecorator(request) {
                        @Override
                        public Flux<DataBuffer> getBody() {
                            return Flux.defer(() -> Mono.just(
                                    exchange.getResponse().bufferFactory().wrap(body)));
                        }
                    };
                    return chain.filter(exchange.mutate().request(again).build());
                });
    }

    static Caller.@Nullable Key of(ServerWebExchange exchange, Actor actor) {
        var key = exchange.getRequest().getHeaders().getFirst("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (!key.matches("[\\x21-\\x7e]{1,128}")) {
            throw Problem.badRequest(
                    "idempotency-key-invalid",
                    "Idempotency-Key 须为 1 到 128 个可见 ASCII 字符。",
                    "Idempotency-Key must be 1 to 128 visible ASCII characters.");
        }
        return new Caller.Key(actor.accountable() + ":" + key, exchange.getRequiredAttribute(REQUEST_HASH));
    }

    private static byte[] bytes(DataBuffer buffer) {
        var bytes = new byte[buffer.readableByteCount()];
        buffer.read(bytes);
        DataBufferUtils.release(buffer);
        return bytes;
    }

    private static String hash(String method, String path, byte[] body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((method + "\n" + path + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
