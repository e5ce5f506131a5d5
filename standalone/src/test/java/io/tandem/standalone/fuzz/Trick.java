package io.tandem.standalone.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.JsonNodeFactory;

/** One thing that is wrong with a request. Each makes it so wrong that taking it would be a mistake. */
public enum Trick {
    WRONG_TYPE((draft, dice) -> Bodies.change(draft, dice, (schema, old) -> Bodies.otherType(schema, dice))),
    MISSING_FIELD((draft, dice) -> Bodies.dropRequired(draft, dice)),
    EXTRA_FIELD((draft, dice) -> Bodies.extra(draft, dice)),
    NUL((draft, dice) -> Bodies.change(
            draft,
            dice,
            (schema, old) -> Bodies.isText(schema) ? JsonNodeFactory.instance.stringNode(old + "\u0000x") : null)),
    LONE_SURROGATE((draft, dice) -> Bodies.raw(draft, dice, "\\ud800".getBytes(StandardCharsets.US_ASCII))),
    INVALID_UTF8((draft, dice) -> Bodies.raw(draft, dice, pick(dice, Bodies.NO_UTF8))),
    HUGE_NUMBER((draft, dice) -> Bodies.rawNumber(draft, dice)),
    HUGE_TEXT((draft, dice) -> Bodies.change(
            draft,
            dice,
            (schema, old) -> Bodies.isText(schema) ? JsonNodeFactory.instance.stringNode("x".repeat(900_000)) : null)),
    DEEP((draft, dice) -> Bodies.deep(draft, dice)),
    TEN_MEGABYTES((draft, dice) -> Bodies.large(draft)),
    NO_JSON((draft, dice) -> Bodies.broken(draft, dice)),
    CONTENT_TYPE((draft, dice) -> {
        draft.without("Content-Type");
        draft.headers.add(pick(
                dice,
                List.of(
                        "Content-Type: text/xml",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Type: multipart/form-data; boundary=x",
                        "Content-Type: application/octet-stream",
                        "Content-Type: application/xml",
                        "Content-Type: nonsense",
                        "Content-Type: */*",
                        "Content-Type: application/json; charset=utf-16",
                        "Content-Type: image/svg+xml",
                        "X-No-Content-Type: 1")));
        return draft.body != null;
    }),
    METHOD((draft, dice) -> {
        draft.method = pick(dice, List.of("TRACE", "CONNECT", "FOO", "get", "PROPFIND", "P\u0000ST", "G ET", ""));
        draft.headers.removeIf(line -> line.startsWith("Content-Type"));
        draft.body = null;
        return true;
    }),
    PATH((draft, dice) -> {
        var segments =
                new ArrayList<>(List.of(draft.target.replaceFirst("\\?.*", "").split("/", -1)));
        segments.add(
                1 + dice.nextInt(segments.size()),
                pick(
                        dice,
                        List.of(
                                "%00",
                                "..",
                                "%2e%2e",
                                "%2f",
                                "..;",
                                "a;x=1",
                                "%c0%af",
                                "%zz",
                                "%",
                                "\\",
                                "%5c",
                                "%0d%0aX:1",
                                "~root",
                                "%25%30%30",
                                "x".repeat(9_000),
                                "\u0001",
                                "%e2%82",
                                "..%2f..%2fetc%2fpasswd",
                                ".%00.",
                                "{}",
                                "<x>",
                                "\"",
                                "%ff")));
        draft.target = String.join("/", segments);
        return true;
    }),
    PLACE((draft, dice) -> {
        var segments = draft.target.replaceFirst("\\?.*", "").split("/", -1);
        segments[segments.length - 1 - dice.nextInt(Math.max(1, Math.min(3, segments.length - 3)))] = pick(
                dice,
                List.of(
                        "0",
                        "-1",
                        "null",
                        "undefined",
                        "NaN",
                        "99999999999999999999",
                        "SHOP-99999999999",
                        "'%20or%20'1'='1",
                        "$ne",
                        "%24where",
                        "00000000-0000-0000-0000-000000000000",
                        "g0000000-0000-0000-0000-000000000000",
                        "%E4%B8%8D",
                        "*",
                        "a".repeat(300)));
        draft.target = String.join("/", segments);
        return true;
    }),
    QUERY((draft, dice) -> {
        draft.target += (draft.target.contains("?") ? "&" : "?")
                + pick(
                        dice,
                        List.of(
                                "azOf=1",
                                "__proto__=1",
                                "admin=true",
                                "asof=x",
                                "%00=1",
                                "q%00=1",
                                "$where=1",
                                "x[]=1",
                                "role=ADMINISTRATOR",
                                "x=%zz",
                                "a=" + "b".repeat(20_000)));
        return true;
    }),
    PARAMETER((draft, dice) -> Queries.wrong(draft, dice)),
    PRECONDITION((draft, dice) -> {
        var had = draft.headers.stream().anyMatch(line -> line.startsWith("If-Match"));
        draft.without("If-Match");
        draft.headers.addAll(pick(
                dice,
                List.of(
                        List.of("If-Match: 1"),
                        List.of("If-Match: \"x\""),
                        List.of("If-Match: *"),
                        List.of("If-Match: W/\"1\""),
                        List.of(),
                        List.of("If-Match: \"-1\""),
                        List.of("If-Match: \"99999999999999999999\""),
                        List.of("If-Match: \"1\"", "If-Match: \"2\""))));
        return had;
    }),
    KEY((draft, dice) -> {
        draft.headers.add(
                "Idempotency-Key: " + pick(dice, List.of("a b", "k".repeat(129), "\u00e9", "\u0001", "a\tb")));
        return draft.method.equals("POST") || draft.method.equals("PATCH");
    }),
    POSITION((draft, dice) -> {
        draft.headers.add("Tandem-Position: "
                + pick(
                        dice,
                        List.of(
                                "x",
                                "requirements",
                                "requirements=-1",
                                "requirements=1e9",
                                "=1",
                                ",,",
                                "r".repeat(40) + "=1")));
        return draft.method.equals("GET");
    }),
    WHO((draft, dice) -> {
        var ours = draft.headers.stream()
                .filter(line -> line.startsWith("Authorization"))
                .findFirst()
                .orElseThrow();
        draft.without("Authorization");
        draft.headers.addAll(pick(
                dice,
                List.of(
                        List.of(ours, ours),
                        List.of("Authorization: Basic YWRtaW46YWRtaW4="),
                        List.of("Authorization: Bearer"),
                        List.of(ours + "x"),
                        List.of("Authorization: Bearer " + "A".repeat(4_000)),
                        List.of("Authorization: Bearer tdm_" + "A".repeat(66)),
                        List.of("Authorization:"),
                        List.of("Cookie: __Host-tandem=" + "A".repeat(100)),
                        List.of("Cookie: tandem=x; __Host-tandem=\"x"))));
        return !draft.target.startsWith("/.well-known/"); // open to whoever says whatever
    }),
    FRAME((draft, dice) -> Frames.broken(draft, dice));

    @SuppressWarnings("ImmutableEnumChecker") // functions without a state
    private final BiPredicate<Draft, RandomGenerator> play;

    Trick(BiPredicate<Draft, RandomGenerator> play) {
        this.play = play;
    }

    /** Plays it on the request; false where there is nothing in it to play it on. */
    boolean on(Draft draft, RandomGenerator dice) {
        return play.test(draft, dice);
    }

    static <T> T pick(RandomGenerator dice, List<T> from) {
        return from.get(dice.nextInt(from.size()));
    }
}
