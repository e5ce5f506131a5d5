package io.tandem.standalone.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Requests whose beginning and end are told in two ways, or not at all. */
final class Frames {
    private Frames() {}

    static boolean broken(Draft draft, RandomGenerator dice) {
        if (draft.body == null) {
            return false; // what needs no body may be answered before the rest is looked at
        }
        var body = draft.body;
        var length = "Content-Length: " + body.length;
        switch (dice.nextInt(14)) {
            case 0 -> with(draft, length, "Content-Length: " + (body.length + 5));
            case 1 -> with(draft, length, "Transfer-Encoding: chunked");
            case 2 -> with(draft, "Content-Length: -1");
            case 3 -> with(draft, "Content-Length: 0x10");
            case 4 -> with(draft, "Content-Length: 99999999999999999999");
            case 5 -> with(draft, "Transfer-Encoding: chunked, identity", length);
            case 6 -> with(draft, "Transfer-Encoding: xchunked", length);
            case 7 -> {
                with(draft, "Transfer-Encoding: chunked");
                draft.body = Draft.bytes("zz\r\n{}\r\n0\r\n\r\n");
            }
            case 8 -> draft.version = Trick.pick(dice, List.of("HTTP/9.9", "HTTP/x", "HTTQ/1.1", ""));
            case 9 -> draft.headers.add("X-Bad\u0000: x");
            case 10 -> draft.headers.add("X Bad: x");
            case 11 -> draft.headers.add("X-Large: " + "x".repeat(40_000));
            case 12 -> draft.headers.add(": no name");
            default -> draft.without("Host");
        }
        return true;
    }

    private static void with(Draft draft, String... headers) {
        draft.measured = false;
        draft.headers.addAll(List.of(headers));
    }
}
