package io.tandem.gateway.stream;

import io.netty.channel.ChannelOption;
import io.netty.channel.WriteBufferWaterMark;
import java.time.Duration;
import org.springframework.http.server.reactive.AbstractServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableChannel;
import reactor.netty.http.server.HttpServerResponse;

/**
 * How long somebody is waited for who does not read what is sent: what waits for one reader is held small, and where
 * nothing has moved for ten seconds the connection is closed. The reader's place is the last id it has read.
 */
final class Patience {

    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final long MOST_NANOS = Duration.ofSeconds(10).toNanos();
    private static final int KERNEL_BYTES = 16 << 10;
    private static final WriteBufferWaterMark WAITING = new WriteBufferWaterMark(4 << 10, 8 << 10);

    private final HttpServerResponse connection;
    private volatile long movedAt = System.nanoTime();

    private Patience(HttpServerResponse connection) {
        this.connection = connection;
        connection.withConnection(c -> c.channel().config().setOption(ChannelOption.SO_SNDBUF, KERNEL_BYTES));
        connection.withConnection(c -> c.channel().config().setWriteBufferWaterMark(WAITING));
    }

    static Patience with(ServerHttpResponse response) {
        return new Patience(((AbstractServerHttpResponse) response).getNativeResponse());
    }

    /** Something was handed over to be sent. */
    void handed() {
        movedAt = System.nanoTime();
    }

    /** Closes the connection and completes once nothing has moved for too long. */
    Mono<Long> exhausted() {
        return Flux.interval(LOOK)
                .onBackpressureDrop()
                .filter(_ -> stands())
                .next()
                .doOnNext(_ -> connection.withConnection(DisposableChannel::dispose));
    }

    private boolean stands() {
        var full = new boolean[1];
        connection.withConnection(c -> full[0] = !c.channel().isWritable());
        return full[0] && System.nanoTime() - movedAt > MOST_NANOS;
    }
}
