package io.tandem.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import io.netty.buffer.Unpooled;
import java.util.List;

/** Answers as a client reads them: through the wire's encoding. */
final class Answers {

    private Answers() {}

    static List<Document> firstBatch(Document answer) {
        var wire = Unpooled.buffer();
        AnswerEncoder.write(answer, wire);
        return Fields.documents(Fields.document(BsonDecoder.decodeBson(wire), "cursor"), "firstBatch");
    }
}
