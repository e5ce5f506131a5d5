package io.tandem.requirements.history;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One run of a text's way to another: kept, taken out or put in. In Chinese it goes character by character, in other
 * scripts word by word, so that what is marked is what a reader sees.
 */
public record TextChange(Op op, String text) {

    public enum Op {
        SAME,
        REMOVED,
        ADDED
    }

    /** A letter of a script without blanks stands alone; other letters and digits stand together, and so do blanks. */
    private static final Pattern PIECE = Pattern.compile(
            "\\p{IsHan}|\\p{IsHiragana}|\\p{IsKatakana}|[\\p{L}\\p{N}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]]+|\\s+|.",
            Pattern.DOTALL);

    private static final int MOST = 20_000;

    /** Texts too long to be compared piece by piece are replaced as a whole. */
    public static List<TextChange> between(String from, String to) {
        if (from.length() + to.length() > MOST) {
            return List.of(new TextChange(Op.REMOVED, from), new TextChange(Op.ADDED, to));
        }
        var changes = new ArrayList<TextChange>();
        var patch = DiffUtils.diff(pieces(from), pieces(to), true);
        for (var delta : patch.getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(changes, Op.SAME, delta.getSource().getLines());
            } else {
                add(changes, Op.REMOVED, delta.getSource().getLines());
                add(changes, Op.ADDED, delta.getTarget().getLines());
            }
        }
        return List.copyOf(changes);
    }

    private static List<String> pieces(String text) {
        return PIECE.matcher(text).results().map(MatchResult::group).toList();
    }

    private static void add(List<TextChange> changes, Op op, List<String> pieces) {
        if (!pieces.isEmpty()) {
            changes.add(new TextChange(op, String.join("", pieces)));
        }
    }
}
