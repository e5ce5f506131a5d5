package io.tandem.requirements.requirement.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which rule tells two texts apart, in Chinese and in English. The order of {@link Difference.By} is the order of asking. */
final class TextRule {

    private static final String DIGITS = "[0-9]+(?:[.:][0-9]+)*";
    private static final String CHINESE = "[〇零一二两三四五六七八九十百千]+";
    private static final String COUNTABLE = "(?:毫秒|小时|分钟|工作日|[个次笔秒分天周月年人元条项页步倍成件点级位度字遍家种])";
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))");
    private static final Pattern NUMBER = Pattern.compile("(?:[<>≤≥=~]\\s*)?[-+]?" + DIGITS);
    private static final Pattern COUNTED = Pattern.compile(CHINESE + "(?=[万亿]*" + COUNTABLE + ")");
    private static final Pattern UNIT = Pattern.compile("(?:" + DIGITS + "|" + CHINESE
            + ")\\s*(?<unit>%|‰|[A-Za-zµμ]+(?:/[A-Za-z]+)?|[万亿千百]*" + COUNTABLE + "|[万亿千百]+)");
    private static final Pattern HASH = Pattern.compile(
            "(?i)(?<![0-9a-z])(?=[0-9a-f-]*[a-f])(?=[0-9a-f-]*[0-9])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{7,64})(?![0-9a-z])");
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+•]|[0-9]+[.)、])\\s*");
    private static final Pattern SENTENCES = Pattern.compile("[\\n。；;！？!?]");
    private static final Pattern ENUMERATED = Pattern.compile("、");
    private static final Pattern NEGATION =
            Pattern.compile("[不无非未没勿莫别禁否]|(?i)\\b(?:not|no|never|without|none|cannot|neither|nor)\\b|n't\\b");
    private static final Pattern NEITHER = Pattern.compile("[\\p{P}\\p{S}\\p{Z}\\p{C}]+");

    private TextRule() {}

    static Difference.By between(String before, String after) {
        var from = plain(before);
        var to = plain(after);
        if (!found(HASH, from).equals(found(HASH, to))) {
            return Difference.By.HASH;
        }
        if (!found(NUMBER, from).equals(found(NUMBER, to))
                || !found(COUNTED, from).equals(found(COUNTED, to))) {
            return Difference.By.NUMBER;
        }
        if (!units(from).equals(units(to))) {
            return Difference.By.UNIT;
        }
        if (!items(from).equals(items(to))) {
            return Difference.By.LIST;
        }
        if (!found(NEGATION, from).equals(found(NEGATION, to))) {
            return Difference.By.NEGATION;
        }
        return letters(from).equals(letters(to)) ? Difference.By.PUNCTUATION : Difference.By.PROSE;
    }

    /** Full-width digits and letters are the same as half-width ones, and 12,000 as 12000. */
    private static String plain(String text) {
        return THOUSANDS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(found -> found.replaceAll("\\s", ""))
                .toList();
    }

    private static List<String> units(String text) {
        return UNIT.matcher(text).results().map(unit -> unit.group("unit")).toList();
    }

    /** Lines that begin as items do, and what 、 separates in a sentence. */
    private static List<String> items(String text) {
        var lines = text.lines().filter(line -> ITEM.matcher(line).lookingAt());
        var enumerated = SENTENCES
                .splitAsStream(text)
                .filter(sentence -> sentence.contains("、"))
                .flatMap(sentence -> ENUMERATED.splitAsStream(sentence));
        return Stream.concat(lines, enumerated).map(TextRule::letters).toList();
    }

    private static String letters(String text) {
        return NEITHER.matcher(text).replaceAll("");
    }
}
