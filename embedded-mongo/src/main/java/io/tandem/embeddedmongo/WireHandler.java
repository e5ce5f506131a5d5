package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.ClientRequest;
import de.bwaldvogel.mongo.wire.message.MessageHeader;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import de.bwaldvogel.mongo.wire.message.MongoReply;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client: its requests are answered one after the other, each on a virtual thread. */
final class WireHandler extends SimpleChannelInboundHandler<ClientRequest> {

    private static final Logger LOG = LoggerFactory.getLogger(WireHandler.class);
    private static final Executor VIRTUAL =
            task -> Thread.ofVirtual().name("embedded-mongo-command").start(task);

    private final Commands commands;
    private final AtomicInteger answers = new AtomicInteger();
    private CompletableFuture<Void> previous = CompletableFuture.completedFuture(null);

    WireHandler(Commands commands) {
        this.commands = commands;
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, ClientRequest request) {
        previous = previous.thenRunAsync(() -> reply(context, request), VIRTUAL);
    }

    private void reply(ChannelHandlerContext context, ClientRequest request) {
        // what cannot be written comes to exceptionCaught
        var _ = context.writeAndFlush(answer(context, request))
                .addListener(ChannelFutureListener.FIRE_EXCEPTION_ON_FAILURE);
    }

    private Object answer(ChannelHandlerContext context, ClientRequest request) {
        var header =
                new MessageHeader(answers.incrementAndGet(), request.getHeader().getRequestID());
        return switch (request) {
            case MongoQuery query -> new MongoReply(header, legacy(context, query));
            case MongoMessage message -> {
                var answer = commands.answer(context.channel(), message.getDatabaseName(), message.getDocument());
                yield new MongoMessage(context.channel(), header, answer);
            }
            default -> throw new IllegalStateException(request.toString());
        };
    }

    /** The first greeting of a driver comes as OP_QUERY; nothing else does. */
    private Document legacy(ChannelHandlerContext context, MongoQuery query) {
        var command = query.getQuery().get("$query") instanceof Document inner ? inner : query.getQuery();
        var greeting = query.getCollectionName().equals("$cmd")
                && !command.isEmpty()
                && command.keySet().iterator().next().equalsIgnoreCase("ismaster");
        return greeting
                ? commands.answer(context.channel(), query.getDatabaseName(), command)
                : new Document("ok", 0.0)
                        .append("errmsg", "OP_QUERY is answered for isMaster only")
                        .append("code", 352)
                        .append("codeName", "UnsupportedOpQueryCommand");
    }

    /** A message that cannot be read, or one that wants no answer (w: 0): the connection is closed. */
    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        LOG.warn("Closing the connection of {}: {}", context.channel().remoteAddress(), cause.getMessage());
        var _ = context.close();
    }
}
