package io.tandem.gateway.edge;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import io.tandem.platform.command.Commands;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/**
 * What is no HTTP is answered before there is a request: by Netty, without a body. Here such an answer becomes a problem
 * like every other, in both languages since none was asked for in a way that could be read; the connection ends with it.
 */
@Component
class DecodingProblems implements NettyServerCustomizer {

    private static final Duration IDLE = Duration.ofSeconds(75);
    private static final Duration HEADERS = Duration.ofSeconds(20);

    @Override
    public HttpServer apply(HttpServer server) {
        return server.idleTimeout(IDLE)
                .readTimeout(HEADERS)
                .httpRequestDecoder(
                        decoder -> decoder.maxInitialLineLength(16 << 10).maxHeaderSize(16 << 10))
                .doOnChannelInit((_, channel, _) -> {
                    if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
                        channel.pipeline().addAfter(NettyPipeline.HttpCodec, "tandem.decoding", new Bodies());
                    }
                });
    }

    private static final class Bodies extends ChannelOutboundHandlerAdapter {

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            if (message instanceof FullHttpResponse response
                    && response.status().code() >= 400
                    && !response.content().isReadable()) {
                var problem = problem(response.status());
                ReferenceCountUtil.release(message);
                super.write(context, problem, promise);
                return;
            }
            super.write(context, message, promise);
        }

        private static FullHttpResponse problem(HttpResponseStatus status) {
            var body = """
                    {"type":"urn:tandem:problem:request-unreadable","title":"%s","status":%d,"detail":"请求不是合法的 HTTP。\
                     The request is not well-formed HTTP.","code":"request-unreadable","traceId":"%s"}""".formatted(
                            status.reasonPhrase(),
                            status.code(),
                            Commands.newId().toString().replace("-", ""));
            var bytes = Unpooled.wrappedBuffer(body.getBytes(StandardCharsets.UTF_8));
            var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, bytes);
            answer.headers()
                    .set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                    .set(HttpHeaderNames.CONTENT_LENGTH, bytes.readableBytes())
                    .set(HttpHeaderNames.CONNECTION, "close")
                    .set("X-Content-Type-Options", "nosniff")
                    .set(HttpHeaderNames.CACHE_CONTROL, "no-store");
            return answer;
        }
    }
}
