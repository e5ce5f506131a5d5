package io.tandem.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jackson.JsonNodeDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What somebody sends as text can be read: no NUL or other control character but tab and the ends of lines, and no half
 * of a surrogate pair. Of requests only: what is stored is read as it was written.
 */
final class ReadableText extends SimpleModule {

    private static final long serialVersionUID = 1L;

    ReadableText() {
        super("tandem-readable-text");
        addDeserializer(String.class, new Texts());
        addDeserializer(JsonNode.class, new Trees<>(JsonNode.class));
        addDeserializer(ObjectNode.class, new Trees<>(ObjectNode.class));
    }

    /** A text that cannot be read; {@link #getPath()} says which. */
    static final class Unreadable extends InvalidFormatException {

        private static final long serialVersionUID = 1L;

        private Unreadable(JsonParser parser) {
            super(parser, "unreadable text", "", String.class);
        }
    }

    private static boolean readable(String text) {
        return text.codePoints()
                .allMatch(c -> Character.getType(c) != Character.SURROGATE
                        && (c >= ' ' || c == '\t' || c == '\n' || c == '\r')
                        && c != 0x7f);
    }

    private static final class Texts extends StringDeserializer {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            var text = super.deserialize(parser, context);
            if (text != null && !readable(text)) {
                throw new Unreadable(parser);
            }
            return text;
        }
    }

    private static final class Trees<T extends JsonNode> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final ValueDeserializer<?> plain;

        Trees(Class<T> type) {
            this.type = type;
            this.plain = JsonNodeDeserializer.getDeserializer(type);
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            var tree = type.cast(plain.deserialize(parser, context));
            require(tree, parser);
            return tree;
        }

        @Override
        public T getNullValue(DeserializationContext context) {
            return type.cast(plain.getNullValue(context));
        }

        private static void require(JsonNode node, JsonParser parser) {
            switch (node) {
                case ObjectNode object ->
                    object.properties().forEach(property -> {
                        try {
                            require(property.getValue(), parser);
                        } catch (Unreadable unreadable) {
                            throw unreadable.prependPath(object, property.getKey());
                        }
                    });
                case ArrayNode array -> {
                    for (var i = 0; i < array.size(); i++) {
                        require(array.get(i), parser);
                    }
                }
                default -> {
                    if (node.isString() && !readable(node.stringValue())) {
                        throw new Unreadable(parser);
                    }
                }
            }
        }
    }
}
