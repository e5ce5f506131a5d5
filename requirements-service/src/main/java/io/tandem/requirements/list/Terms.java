package io.tandem.requirements.list;

import io.tandem.platform.web.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the text of a filter into its terms. */
final class Terms {

    private static final int MOST = 30;

    private final String text;
    private int at;

    private Terms(String text) {
        this.text = text;
    }

    static List<Term> of(String text) {
        var reading = new Terms(text);
        var terms = new ArrayList<Term>();
        while (reading.skipSpaces()) {
            terms.add(reading.term());
        }
        if (terms.size() > MOST) {
            throw wrong("一个筛选最多 " + MOST + " 个条件。", "A filter has at most " + MOST + " terms.");
        }
        return List.copyOf(terms);
    }

    static Problem wrong(String zh, String en) {
        return Problem.badRequest("filter-unreadable", "筛选条件读不懂。", "The filter cannot be read.")
                .fault("?q", "unreadable", zh, en);
    }

    private boolean skipSpaces() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private Term term() {
        var start = at;
        var negated = text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        at += negated ? 1 : 0;
        var field = fieldName();
        var values = new ArrayList<String>();
        do {
            values.add(value(field != null));
        } while (field != null && at < text.length() && text.charAt(at) == ',' && at++ >= 0);
        var written = text.substring(start, at);
        if (values.stream().anyMatch(String::isEmpty)) {
            throw wrong("“" + written + "”缺少值。", "“" + written + "” lacks a value.");
        }
        return new Term(field, values, negated, written);
    }

    /** Letters before a colon; a full-width colon, as Chinese keyboards give it, counts. */
    private @Nullable String fieldName() {
        var end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        if (end == at || end == text.length() || (text.charAt(end) != ':' && text.charAt(end) != '：')) {
            return null;
        }
        var name = text.substring(at, end);
        at = end + 1;
        return name;
    }

    private String value(boolean ofField) {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        var start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && !(ofField && text.charAt(at) == ',')) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        var end = text.indexOf('"', at + 1);
        if (end < 0) {
            throw wrong("引号没有成对。", "A quotation mark is not closed.");
        }
        var value = text.substring(at + 1, end);
        at = end + 1;
        return value;
    }
}
