package io.tandem.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.DecodingException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import tools.jackson.databind.json.JsonMapper;

/** JSON is UTF-8 (RFC 8259) and nothing that only looks like it: Jackson takes overlong forms, and whatever is called UTF-16. */
final class ReadableJson extends JacksonJsonDecoder {

    ReadableJson(JsonMapper mapper) {
        super(mapper);
    }

    @Override
    public boolean canDecode(ResolvableType type, @Nullable MimeType mimeType) {
        var charset = mimeType == null ? null : mimeType.getCharset();
        return (charset == null || charset.equals(StandardCharsets.UTF_8)) && super.canDecode(type, mimeType);
    }

    /** The whole body, joined before it comes here. */
    @Override
    public Object decode(
            DataBuffer body, ResolvableType type, @Nullable MimeType mimeType, @Nullable Map<String, Object> hints) {
        var bytes = new byte[body.readableByteCount()];
        body.toByteBuffer(ByteBuffer.wrap(bytes));
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)); // reports what is malformed
        } catch (CharacterCodingException malformed) {
            DataBufferUtils.release(body);
            throw new DecodingException("not UTF-8", malformed);
        }
        return super.decode(body, type, mimeType, hints);
    }
}
