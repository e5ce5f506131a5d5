package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.OpCode;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.MessageToByteEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers as OP_MSG; documents of a {@link Batch} go out as they are stored. */
final class AnswerEncoder extends MessageToByteEncoder<MongoMessage> {

    /** Documents as their bytes. */
    record Batch(List<byte[]> documents) {}

    @Override
    protected void encode(ChannelHandlerContext context, MongoMessage answer, ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0);
        out.writeIntLE(answer.getHeader().getRequestID());
        out.writeIntLE(answer.getHeader().getResponseTo());
        out.writeIntLE(OpCode.OP_MSG.getId());
        out.writeIntLE(answer.getFlags());
        out.writeByte(MongoMessage.SECTION_KIND_BODY);
        write(answer.getDocument(), out);
        out.setIntLE(start, out.writerIndex() - start);
    }

    static void write(Document document, ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0);
        document.forEach((name, value) -> {
            switch (value) {
                case Batch batch -> {
                    head(BsonConstants.TYPE_ARRAY, name, out);
                    write(batch, out);
                }
                case Document inner -> {
                    head(BsonConstants.TYPE_EMBEDDED_DOCUMENT, name, out);
                    write(inner, out);
                }
                case null, default -> {
                    var type = BsonEncoder.determineType(value);
                    head(type, name, out);
                    BsonEncoder.encodeValue(type, value, out);
                }
            }
        });
        end(start, out);
    }

    private static void write(Batch batch, ByteBuf out) {
        var start = out.writerIndex();
        out.writeIntLE(0);
        var at = 0;
        for (var document : batch.documents()) {
            head(BsonConstants.TYPE_EMBEDDED_DOCUMENT, Integer.toString(at++), out);
            out.writeBytes(document);
        }
        end(start, out);
    }

    private static void head(byte type, String name, ByteBuf out) {
        out.writeByte(type);
        out.writeCharSequence(name, StandardCharsets.UTF_8);
        out.writeByte(0);
    }

    private static void end(int start, ByteBuf out) {
        out.writeByte(BsonConstants.TERMINATING_BYTE);
        out.setIntLE(start, out.writerIndex() - start);
    }
}
