package io.tandem.requirements.list;

import com.mongodb.client.model.Filters;
import io.tandem.platform.web.Problem;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.Life;
import io.tandem.requirements.requirement.domain.Priority;
import io.tandem.requirements.requirement.domain.RequirementKind;
import io.tandem.requirements.requirement.domain.State;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What a filter may name, in both languages, and which rows it then means. */
enum Field {
    SIDE("side", "端"),
    STATE("state", "状态"),
    HOLDER("holder", "责任人"),
    DRAFTER("drafter", "起草人"),
    REQUESTER("requester", "提出人"),
    PRIORITY("priority", "优先级"),
    KIND("kind", "类型"),
    MODULE("module", "模块"),
    UPDATED("updated", "更新"),
    WANTED("wanted", "期望");

    /** What is not there: {@code module:none}. */
    private static final List<String> NOTHING = List.of("none", "无");

    private static final List<String> FRONT = List.of("frontend", "fe", "前端");
    private static final List<String> BACK = List.of("backend", "be", "后端");

    private final String en;
    private final String zh;

    Field(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    boolean is(Term term) {
        return en.equals(term.field()) || zh.equals(term.field());
    }

    private static Field of(Term term) {
        return Arrays.stream(values())
                .filter(field -> field.is(term))
                .findFirst()
                .orElseThrow(() -> {
                    var known = Arrays.stream(values()).map(field -> field.en).collect(Collectors.joining("、"));
                    return Terms.wrong(
                            "“" + term.text() + "”：没有这个条件，可用的有 " + known + "。要找这几个字，请加引号。",
                            "“" + term.text() + "”: there is no such field; there are " + known.replace("、", ", ")
                                    + ". Quote it to look for these words.");
                });
    }

    /** Refuses a term that means nothing. */
    static void check(Term term) {
        filter(term, List.of(), new Reader(new UUID(0, 0), java.time.ZoneOffset.UTC));
    }

    static Bson filter(Term term, List<Side> sides, Reader reader) {
        if (term.field() == null) {
            return Words.filter(term.value());
        }
        return switch (of(term)) {
            case SIDE -> any(term, value -> Filters.eq(side(value, term).name() + ".applies", true));
            case STATE -> state(term, sides);
            case HOLDER -> holder(term, sides, reader);
            case DRAFTER -> any(term, value -> Filters.eq("drafter", person(value, term, reader)));
            case REQUESTER -> any(term, value -> Filters.eq("requester", person(value, term, reader)));
            case PRIORITY -> any(term, value -> Filters.eq("priority", named(Priority.values(), value, term)));
            case KIND -> any(term, value -> Filters.eq("kind", named(RequirementKind.values(), value, term)));
            case MODULE -> any(term, value -> Filters.eq("module", NOTHING.contains(value) ? null : value));
            case UPDATED -> any(term, value -> DateRange.of(value, term).instants("changed", reader.zone()));
            case WANTED ->
                any(
                        term,
                        value -> NOTHING.contains(value)
                                ? Filters.eq("wantedBy", null)
                                : DateRange.of(value, term).dates("wantedBy"));
        };
    }

    static Side side(String value) {
        return BACK.contains(value.toLowerCase(Locale.ROOT)) ? Side.BACKEND : Side.FRONTEND;
    }

    private static Side side(String value, Term term) {
        var name = value.toLowerCase(Locale.ROOT);
        if (!FRONT.contains(name) && !BACK.contains(name)) {
            throw wrong(term, "frontend（前端）或 backend（后端）", "frontend or backend");
        }
        return side(value);
    }

    private static Bson state(Term term, List<Side> sides) {
        if (sides.isEmpty()) {
            return Filters.in("state", names(State.values(), term));
        }
        var lives = names(Life.values(), term);
        return or(sides.stream()
                .map(side -> Filters.and(
                        Filters.eq(side.name() + ".applies", true), Filters.in(side.name() + ".life", lives))));
    }

    private static Bson holder(Term term, List<Side> sides, Reader reader) {
        var persons = term.values().stream()
                .map(value -> Objects.requireNonNullElse(person(value, term, reader), ""))
                .toList();
        return sides.isEmpty()
                ? Filters.in("holders", persons)
                : or(sides.stream().map(side -> Filters.in(side.name() + ".holder", persons)));
    }

    private static @Nullable String person(String value, Term term, Reader reader) {
        if (value.equals("@me")) {
            return reader.me().toString();
        }
        if (NOTHING.contains(value)) {
            return null;
        }
        try {
            return UUID.fromString(value).toString();
        } catch (IllegalArgumentException _) {
            throw wrong(term, "@me、人员编号或 none", "@me, a person's id or none");
        }
    }

    private static List<String> names(Enum<?>[] values, Term term) {
        return term.values().stream()
                .map(value -> Objects.requireNonNull(named(values, StateWords.code(value), term)))
                .toList();
    }

    /** The constant meant, whatever its case and whether words are joined by dashes; null for none. */
    private static @Nullable String named(Enum<?>[] values, String value, Term term) {
        if (NOTHING.contains(value)) {
            return null;
        }
        var wanted = value.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(() -> {
                    var all = Arrays.stream(values)
                            .map(one -> values instanceof Priority[] ? one.name() : StateWords.dashed(one))
                            .collect(Collectors.joining(", "));
                    return wrong(term, all.replace(", ", "、"), all);
                });
    }

    private static Bson any(Term term, java.util.function.Function<String, Bson> one) {
        return or(term.values().stream().map(one));
    }

    private static Bson or(Stream<Bson> filters) {
        var all = filters.toList();
        return all.size() == 1 ? all.getFirst() : Filters.or(all);
    }

    static Problem wrong(Term term, String zh, String en) {
        return Terms.wrong("“" + term.text() + "”：应为 " + zh + "。", "“" + term.text() + "”: expected " + en + ".");
    }

    /** Words are looked for in key and title by their pairs of characters, then as they stand. */
    static final class Words {

        private Words() {}

        static Bson filter(String words) {
            var grams = Grams.of(words);
            var as = Filters.regex("text", Pattern.quote(Grams.plain(words)));
            return grams.isEmpty()
                    ? as
                    : Filters.and(Stream.concat(
                                    grams.stream().limit(8).map(gram -> Filters.eq("grams", gram)), Stream.of(as))
                            .toList());
        }
    }
}
