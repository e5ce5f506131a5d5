package io.tandem.requirements.list;

import java.util.Locale;
import java.util.Map;

/** States as people write them: the interface's words in Chinese, and what a review is called. */
final class StateWords {

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("in-review", "SPECIFIED"),
            Map.entry("编写中", "SPECIFYING"),
            Map.entry("评审中", "SPECIFIED"),
            Map.entry("已写明", "SPECIFIED"),
            Map.entry("已通过", "APPROVED"),
            Map.entry("设计中", "DESIGNING"),
            Map.entry("就绪", "READY"),
            Map.entry("研发中", "BUILDING"),
            Map.entry("研发完成", "BUILT"),
            Map.entry("验收通过", "ACCEPTED"),
            Map.entry("已上线", "RELEASED"),
            Map.entry("已见效", "PROVEN"),
            Map.entry("暂缓", "PAUSED"),
            Map.entry("不做", "DECLINED"),
            Map.entry("已合并", "MERGED"),
            Map.entry("已归档", "ARCHIVED"));

    private StateWords() {}

    static String code(String word) {
        return CODES.getOrDefault(word.toLowerCase(Locale.ROOT), word);
    }

    static String dashed(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
