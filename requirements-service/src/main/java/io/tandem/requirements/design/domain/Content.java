package io.tandem.requirements.design.domain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.tandem.requirements.model.CanonicalText;
import io.tandem.requirements.model.Sorted;
import java.util.Map;

/** What one version of a design consists of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.File.class, name = "FILE"),
    @JsonSubTypes.Type(value = Content.Link.class, name = "LINK"),
    @JsonSubTypes.Type(value = Content.Tokens.class, name = "TOKENS")
})
public sealed interface Content {

    /** SHA-256 in lower-case hex: versions with the same hash say the same. */
    String hash();

    /**
     * It was uploaded and is kept by its hash.
     *
     * @param hash SHA-256 of its bytes in lower-case hex
     * @param size in bytes
     */
    record File(String hash, String name, String mediaType, long size) implements Content {}

    /** It lies elsewhere; its address stands for it. */
    record Link(String url) implements Content {

        @Override
        public String hash() {
            return new CanonicalText("tandem-design-link").line("url", url).sha256();
        }
    }

    /**
     * 设计规范: names and values, in the order of the names.
     *
     * @param tokens by full name, groups joined by dots: {@code color.primary}
     */
    record Tokens(Map<String, Token> tokens) implements Content {

        public Tokens {
            tokens = Sorted.map(tokens);
        }

        @Override
        public String hash() {
            var text = new CanonicalText("tandem-design-tokens");
            tokens.forEach((name, token) ->
                    text.line("token", name).line("token.type", token.type()).line("token.value", token.value()));
            return text.sha256();
        }
    }
}
