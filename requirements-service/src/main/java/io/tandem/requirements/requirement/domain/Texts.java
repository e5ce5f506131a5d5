package io.tandem.requirements.requirement.domain;

import static io.tandem.ledger.model.RuleViolated.require;
import static io.tandem.requirements.requirement.domain.RequirementRule.LINK_IS_A_WEB_ADDRESS;
import static io.tandem.requirements.requirement.domain.RequirementRule.NUMBER_IS_A_DECIMAL;
import static io.tandem.requirements.requirement.domain.RequirementRule.REASON_IS_GIVEN;
import static io.tandem.requirements.requirement.domain.RequirementRule.TEXT_FITS;
import static io.tandem.requirements.requirement.domain.RequirementRule.TEXT_IS_PRESENT;
import static io.tandem.requirements.requirement.domain.RequirementRule.TEXT_IS_READABLE;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How long a text may be, in UTF-16 code units, and what a number or an address looks like. */
final class Texts {

    static final int LINE = 200;
    static final int NOTE = 2_000;
    static final int BODY = 20_000;
    static final int ITEMS = 200;

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S{1,2000}");

    private Texts() {}

    static String present(String name, String text, int limit) {
        var stripped = fits(name, text, limit).strip();
        require(!stripped.isEmpty(), TEXT_IS_PRESENT, Map.of("name", name));
        return stripped;
    }

    static String fits(String name, String text, int limit) {
        require(text.length() <= limit, TEXT_FITS, Map.of("name", name, "limit", "" + limit));
        require(text.codePoints().noneMatch(Texts::isLoneSurrogate), TEXT_IS_READABLE, Map.of("name", name));
        return text;
    }

    private static boolean isLoneSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    static @Nullable String fitsIfPresent(String name, @Nullable String text, int limit) {
        return text == null ? null : fits(name, text, limit);
    }

    static String reason(String reason) {
        require(!reason.isBlank(), REASON_IS_GIVEN);
        return fits("reason", reason.strip(), NOTE);
    }

    static List<String> lines(String name, List<String> lines) {
        require(lines.size() <= ITEMS, TEXT_FITS, Map.of("name", name, "limit", "" + ITEMS));
        return lines.stream().map(line -> present(name, line, NOTE)).toList();
    }

    static String decimal(String name, String number) {
        require(DECIMAL.matcher(number).matches(), NUMBER_IS_A_DECIMAL, Map.of("name", name, "value", clipped(number)));
        return number;
    }

    static @Nullable String address(@Nullable String link) {
        require(
                link == null || ADDRESS.matcher(link).matches(),
                LINK_IS_A_WEB_ADDRESS,
                Map.of("link", clipped(link == null ? "" : link)));
        return link;
    }

    private static String clipped(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80);
    }
}
