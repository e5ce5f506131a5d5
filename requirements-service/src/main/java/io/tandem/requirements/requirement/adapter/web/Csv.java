package io.tandem.requirements.requirement.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Rows of RFC 4180 text, lenient about line ends and a missing last quote; blank rows and a heading are left out. */
final class Csv {

    private static final Set<String> HEADINGS = Set.of("title", "标题");

    private final String text;
    private int at;

    private Csv(String text) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static List<List<String>> rows(String text) {
        var csv = new Csv(text);
        var rows = new ArrayList<List<String>>();
        while (csv.at < csv.text.length()) {
            var row = csv.row();
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
        }
        var headed =
                !rows.isEmpty() && HEADINGS.contains(rows.getFirst().getFirst().strip());
        return List.copyOf(headed ? rows.subList(1, rows.size()) : rows);
    }

    private List<String> row() {
        var cells = new ArrayList<String>();
        do {
            cells.add(peek() == '"' ? quoted() : plain());
        } while (taken(','));
        taken('\r');
        taken('\n');
        return cells;
    }

    private String plain() {
        var start = at;
        while (at < text.length() && peek() != ',' && peek() != '\n' && peek() != '\r') {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() {
        at++;
        var cell = new StringBuilder();
        while (at < text.length()) {
            if (!taken('"')) {
                cell.append(text.charAt(at++));
            } else if (taken('"')) {
                cell.append('"');
            } else {
                break;
            }
        }
        return cell + plain();
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private boolean taken(char wanted) {
        var there = peek() == wanted;
        at += there ? 1 : 0;
        return there;
    }
}
