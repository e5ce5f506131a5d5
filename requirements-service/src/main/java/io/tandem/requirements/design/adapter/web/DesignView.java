package io.tandem.requirements.design.adapter.web;

import io.tandem.ledger.Recorded;
import io.tandem.requirements.attachment.AttachmentList;
import io.tandem.requirements.design.application.Designs;
import io.tandem.requirements.design.domain.Content;
import io.tandem.requirements.design.domain.Design;
import io.tandem.requirements.design.domain.DesignEvent;
import io.tandem.requirements.design.domain.DesignEvent.DesignRegistered;
import io.tandem.requirements.design.domain.DesignEvent.DesignRetired;
import io.tandem.requirements.design.domain.DesignEvent.DesignRevised;
import io.tandem.requirements.design.domain.Token;
import io.tandem.requirements.design.domain.TokenDiff;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A design as the API shows it.
 *
 * @param version the newest
 * @param hash of what the newest holds
 * @param versions oldest first; the tokens of one are read by its number
 * @param requirements those it is attached to
 */
record DesignView(
        UUID id,
        UUID productId,
        Side side,
        DesignKind kind,
        String title,
        long version,
        String hash,
        boolean retired,
        List<Edition> versions,
        List<DrawnRequirement> requirements) {

    /** @param version the one attached */
    record DrawnRequirement(UUID id, String key, long version) {}

    static DesignView of(UUID id, Design design, List<Edition> editions, List<AttachmentList.User> users) {
        var newest = design.edition();
        return new DesignView(
                id,
                Designs.productOf(design),
                Objects.requireNonNull(design.side()),
                Objects.requireNonNull(design.kind()),
                newest.title(),
                newest.version(),
                newest.hash(),
                design.retired(),
                editions.stream().map(Edition::withoutTokens).toList(),
                users.stream()
                        .map(u -> new DrawnRequirement(u.id(), u.key(), u.version()))
                        .toList());
    }

    /**
     * @param link where it lies, absent for others
     * @param file what was uploaded, absent for others
     * @param tokens by full name, where this one version was asked for
     */
    record Edition(
            long version,
            String title,
            String hash,
            @Nullable String link,
            @Nullable FileShown file,
            @Nullable Map<String, Shown> tokens,
            @Nullable String note,
            UUID by,
            Instant at) {

        static Stream<Edition> of(Recorded recorded) {
            var at = recorded.committedAt();
            return switch ((DesignEvent) recorded.event()) {
                case DesignRegistered e ->
                    Stream.of(of(e.version(), e.title(), e.hash(), e.content(), e.note(), e.by(), at));
                case DesignRevised e ->
                    Stream.of(of(e.version(), e.title(), e.hash(), e.content(), e.note(), e.by(), at));
                case DesignRetired _ -> Stream.empty();
            };
        }

        private static Edition of(
                long version, String title, String hash, Content content, @Nullable String note, UUID by, Instant at) {
            return switch (content) {
                case Content.Link c -> new Edition(version, title, hash, c.url(), null, null, note, by, at);
                case Content.File c -> new Edition(version, title, hash, null, FileShown.of(c), null, note, by, at);
                case Content.Tokens c ->
                    new Edition(version, title, hash, null, null, Shown.all(c.tokens()), note, by, at);
            };
        }

        Edition withoutTokens() {
            return new Edition(version, title, hash, link, file, null, note, by, at);
        }
    }

    /** @param size in bytes */
    record FileShown(String name, String mediaType, long size) {

        static FileShown of(Content.File file) {
            return new FileShown(file.name(), file.mediaType(), file.size());
        }
    }

    /** @param value as it was sent */
    record Shown(@Nullable String type, JsonNode value) {

        static Shown of(Token token) {
            return new Shown(token.type(), TokenJson.shown(token));
        }

        static @Nullable Shown ofNullable(@Nullable Token token) {
            return token == null ? null : of(token);
        }

        static Map<String, Shown> all(Map<String, Token> tokens) {
            var shown = new TreeMap<String, Shown>();
            tokens.forEach((name, token) -> shown.put(name, of(token)));
            return shown;
        }
    }

    /**
     * What differs between two versions.
     *
     * @param same whether both hold the same
     * @param tokens one by one, absent for other kinds than tokens
     * @param followers tokens that stand for a changed one
     */
    record Difference(
            long from,
            long to,
            boolean same,
            @Nullable List<TokenChange> tokens,
            @Nullable Set<String> followers) {

        static Difference of(Edition from, Edition to, @Nullable TokenDiff diff) {
            return new Difference(
                    from.version(),
                    to.version(),
                    from.hash().equals(to.hash()),
                    diff == null
                            ? null
                            : diff.changes().stream().map(TokenChange::of).toList(),
                    diff == null ? null : diff.followers());
        }
    }

    /**
     * @param from absent where it is new
     * @param to absent where it is gone
     */
    record TokenChange(
            String token, @Nullable Shown from, @Nullable Shown to) {

        static TokenChange of(TokenDiff.Changed c) {
            return new TokenChange(c.token(), Shown.ofNullable(c.from()), Shown.ofNullable(c.to()));
        }
    }
}
