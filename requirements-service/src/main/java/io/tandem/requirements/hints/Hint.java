package io.tandem.requirements.hints;

import io.tandem.platform.web.Language;
import io.tandem.requirements.model.Side;
import io.tandem.requirements.requirement.domain.FieldValue;
import io.tandem.requirements.requirement.domain.Requirement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Something that could be said more plainly.
 *
 * @param pointer where: {@code /description}, {@code /facets/FRONTEND/fields/layout}, {@code /criteria/<id>}
 * @param code {@code vague-word}, {@code no-measure} or {@code no-criteria}
 * @param from offset of the first character meant, in UTF-16 units as JavaScript counts
 * @param to offset after the last one
 * @param word what stands there, empty where something is lacking
 * @param advice what could stand instead
 */
record Hint(String pointer, String code, int from, int to, String word, String advice) {

    /** A criterion somebody can judge says a number, a comparison or what is seen. */
    private static final Pattern MEASURE = Pattern.compile(
            "[0-9０-９一二两三四五六七八九十百千万零]|不|无|没有|显示|提示|可见|返回|等于|跳转|至少|至多|"
                    + "\\b(?:no|not|never|shows?|displays?|returns?|equals?|is|are|must|opens?|at least|at most)\\b",
            Pattern.CASE_INSENSITIVE);

    static List<Hint> of(Requirement requirement, Language language) {
        var hints = new ArrayList<Hint>();
        var common = requirement.common();
        hints.addAll(vague("/title", common.title(), language));
        hints.addAll(vague("/description", common.description(), language));
        for (var side : requirement.applicable()) {
            fields(requirement, side, language, hints);
        }
        for (var criterion : requirement.criteria()) {
            var pointer = "/criteria/" + criterion.id();
            hints.addAll(vague(pointer, criterion.text(), language));
            if (!MEASURE.matcher(criterion.text()).find()) {
                hints.add(lacking(
                        pointer,
                        "no-measure",
                        language == Language.ZH ? "写明怎样算通过：数值，或看得见的结果" : "say what passes: a number, or what is seen"));
            }
        }
        return List.copyOf(hints);
    }

    private static void fields(Requirement requirement, Side side, Language language, List<Hint> hints) {
        new TreeMap<>(requirement.facet(side).fields()).forEach((name, value) -> {
            if (value instanceof FieldValue.Text text) {
                hints.addAll(vague("/facets/" + side + "/fields/" + name, text.text(), language));
            }
        });
        if (requirement.criteria().stream().noneMatch(c -> c.part().concerns(side))) {
            hints.add(lacking(
                    "/facets/" + side,
                    "no-criteria",
                    language == Language.ZH ? "还没有验收标准：写明怎样算做好" : "no criteria yet: say when it is done"));
        }
    }

    private static List<Hint> vague(String pointer, String text, Language language) {
        var hints = new ArrayList<Hint>();
        for (var vague : VagueWords.ALL) {
            var found = vague.pattern().matcher(text);
            while (found.find()) {
                hints.add(new Hint(
                        pointer,
                        "vague-word",
                        found.start(),
                        found.end(),
                        found.group(),
                        language == Language.ZH ? vague.zh() : vague.en()));
            }
        }
        hints.sort(Comparator.comparingInt(Hint::from));
        return hints;
    }

    private static Hint lacking(String pointer, String code, String advice) {
        return new Hint(pointer, code, 0, 0, "", advice);
    }
}
