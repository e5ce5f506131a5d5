package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.util.Collection;

/** Documents as the bytes that are stored. */
final class Bson {

    private Bson() {}

    static byte[] encode(Document document) {
        var buffer = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, buffer);
        var bytes = new byte[buffer.readableBytes()];
        buffer.readBytes(bytes);
        return bytes;
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    /** In bytes, near enough to keep answers below the limit of the wire. */
    static int roughSize(Object value) {
        return switch (value) {
            case String text -> 16 + 2 * text.length();
            case BinData binary -> 16 + binary.getData().length;
            case Document document -> {
                var size = 16;
                for (var field : document.entrySet()) {
                    size += 8 + field.getKey().length() + (field.getValue() == null ? 0 : roughSize(field.getValue()));
                }
                yield size;
            }
            case Collection<?> array -> {
                var size = 16;
                for (var element : array) {
                    size += 8 + (element == null ? 0 : roughSize(element));
                }
                yield size;
            }
            default -> 16;
        };
    }
}
