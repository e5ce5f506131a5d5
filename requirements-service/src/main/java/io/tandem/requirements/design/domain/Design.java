package io.tandem.requirements.design.domain;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Envelope;
import io.tandem.requirements.design.domain.DesignCommand.RegisterDesign;
import io.tandem.requirements.design.domain.DesignCommand.RetireDesign;
import io.tandem.requirements.design.domain.DesignCommand.ReviseDesign;
import io.tandem.requirements.design.domain.DesignEvent.DesignRegistered;
import io.tandem.requirements.design.domain.DesignEvent.DesignRetired;
import io.tandem.requirements.design.domain.DesignEvent.DesignRevised;
import io.tandem.requirements.model.Crew;
import io.tandem.requirements.model.DesignKind;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.model.Text;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A versioned artefact of one side of a product, which requirements share. What each version holds stands in its event.
 *
 * @param productId null before it is registered, as are {@code side} and {@code kind}
 * @param editions oldest first
 */
public record Design(
        @Nullable UUID productId,
        @Nullable Side side,
        @Nullable DesignKind kind,
        List<Edition> editions,
        boolean retired) {

    public static final Design NONE = new Design(null, null, null, List.of(), false);

    private static final int LINE = 200;
    private static final int NOTE = 2_000;
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]{1,20}/[a-zA-Z0-9.+-]{1,100}");

    /** One version, by what it is called and the hash of what it holds. */
    public record Edition(long version, String title, String hash) {}

    public List<DesignEvent> decide(DesignCommand command, Crew crew, Envelope e) {
        var person = e.actor().accountable();
        return switch (command) {
            case RegisterDesign c -> register(c, crew, person);
            case ReviseDesign c -> revise(c, crew, person);
            case RetireDesign c -> retire(c, crew, person);
        };
    }

    public Design evolve(DesignEvent event) {
        return switch (event) {
            case DesignRegistered e ->
                new Design(e.productId(), e.side(), e.kind(), with(e.version(), e.title(), e.hash()), false);
            case DesignRevised e -> new Design(productId, side, kind, with(e.version(), e.title(), e.hash()), retired);
            case DesignRetired _ -> new Design(productId, side, kind, editions, true);
        };
    }

    public boolean exists() {
        return productId != null;
    }

    /** The newest version. */
    public Edition edition() {
        return editions.getLast();
    }

    public Optional<Edition> edition(long version) {
        return editions.stream().filter(edition -> edition.version() == version).findFirst();
    }

    private List<Edition> with(long version, String title, String hash) {
        return Stream.concat(editions.stream(), Stream.of(new Edition(version, title, hash)))
                .toList();
    }

    private List<DesignEvent> register(RegisterDesign c, Crew crew, UUID person) {
        requireOf(c.side(), crew, person);
        requireContent(c.kind(), c.content());
        var title = text("title", c.title(), LINE);
        var hash = c.content().hash();
        if (exists()) {
            require(
                    c.productId().equals(productId)
                            && c.kind() == kind
                            && hash.equals(editions.getFirst().hash()),
                    DesignRule.DESIGN_IS_NEW);
            return List.of();
        }
        return List.of(new DesignRegistered(
                c.designId(),
                c.productId(),
                c.side(),
                c.kind(),
                title,
                c.content(),
                hash,
                note(c.note()),
                person,
                1,
                crew.version()));
    }

    private List<DesignEvent> revise(ReviseDesign c, Crew crew, UUID person) {
        requireOf(known(side), crew, person);
        require(!retired, DesignRule.DESIGN_STANDS);
        requireContent(known(kind), c.content());
        var title = c.title() == null ? edition().title() : text("title", c.title(), LINE);
        var hash = c.content().hash();
        if (hash.equals(edition().hash()) && title.equals(edition().title())) {
            return List.of();
        }
        require(
                c.expectedVersion() == edition().version(),
                DesignRule.DESIGN_VERSION_IS_THE_NEWEST,
                Map.of(
                        "expected",
                        "" + c.expectedVersion(),
                        "current",
                        "" + edition().version()));
        return List.of(new DesignRevised(
                c.designId(),
                title,
                c.content(),
                hash,
                note(c.note()),
                person,
                edition().version() + 1,
                crew.version()));
    }

    private List<DesignEvent> retire(RetireDesign c, Crew crew, UUID person) {
        var its = known(side);
        require(
                crew.answersFor(person, its) || person.equals(crew.manager()),
                DesignRule.DESIGN_IS_RETIRED_BY_OWNER_OR_MANAGER,
                Map.of("side", its.name()));
        var reason = text("reason", c.reason(), NOTE);
        return retired ? List.of() : List.of(new DesignRetired(c.designId(), reason, person, crew.version()));
    }

    private static <T> T known(@Nullable T value) {
        require(value != null, DesignRule.DESIGN_EXISTS);
        return Objects.requireNonNull(value);
    }

    private static void requireOf(Side side, Crew crew, UUID person) {
        require(
                crew.worksOn(person, side) || person.equals(crew.manager()),
                DesignRule.DESIGN_COMES_FROM_ITS_SIDE,
                Map.of("side", side.name()));
    }

    private static void requireContent(DesignKind kind, Content content) {
        require(
                (kind == DesignKind.TOKENS) == (content instanceof Content.Tokens),
                DesignRule.DESIGN_CONTENT_SUITS_ITS_KIND);
        switch (content) {
            case Content.File file -> {
                text("name", file.name(), LINE);
                require(MEDIA_TYPE.matcher(file.mediaType()).matches(), DesignRule.DESIGN_FILE_HAS_A_MEDIA_TYPE);
            }
            case Content.Link link -> require(Text.isWebAddress(link.url()), DesignRule.DESIGN_LINK_IS_A_WEB_ADDRESS);
            case Content.Tokens sheet -> TokenSheet.check(sheet.tokens());
        }
    }

    private static @Nullable String note(@Nullable String note) {
        return note == null ? null : text("note", note, NOTE);
    }

    private static String text(String name, String text, int most) {
        require(Text.says(text, most), DesignRule.DESIGN_TEXT_FITS, Map.of("name", name, "most", String.valueOf(most)));
        return text.strip();
    }
}
