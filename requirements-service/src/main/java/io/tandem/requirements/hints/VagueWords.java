package io.tandem.requirements.hints;

import java.util.List;
import java.util.regex.Pattern;

/** Words two people read differently, and what could stand instead. */
final class VagueWords {

    /**
     * @param pattern whole words in English, as they stand in Chinese
     * @param zh what to write instead
     */
    record Vague(Pattern pattern, String zh, String en) {}

    static final List<Vague> ALL = List.of(
            zh("尽快|尽可能|尽量", "写明期限或目标值", "name a date or a target"),
            zh("快速|迅速|流畅|及时|实时", "写明时间，例如“P95 不超过 300 ms”", "say how fast, such as “p95 at most 300 ms”"),
            zh("适当|合理|合适|必要时|酌情", "写明条件", "say under which condition"),
            zh("友好|美观|简洁|大气|易用|人性化", "写明看得见的标准，例如“3 步内完成”", "say what can be seen, such as “done in 3 steps”"),
            zh("大量|少量|若干|一些|很多|部分|海量", "写明数量", "give a number"),
            zh("等等|等内容|之类|诸如此类", "逐项列出", "list every item"),
            zh("大概|大约|左右|差不多|基本上|一般来说", "写明范围，例如“90–110”", "give a range, such as “90 to 110”"),
            zh("可能|也许|或许|建议|最好|考虑", "写明要不要做", "say whether it is wanted"),
            zh("优化|完善|提升|加强|改善", "写明从多少到多少", "say from what to what"),
            zh("支持各种|兼容各种|所有浏览器|任意", "列出支持的范围", "list what is supported"),
            en("as soon as possible|asap", "写明期限", "name a date"),
            en(
                    "fast|quick|quickly|responsive|smooth|real[- ]time",
                    "写明时间，例如 p95 ≤ 300 ms",
                    "say how fast, such as p95 at most 300 ms"),
            en("appropriate|reasonable|suitable|adequate|as needed|if necessary", "写明条件", "say under which condition"),
            en("user[- ]friendly|intuitive|easy|simple|nice|clean|modern", "写明看得见的标准", "say what can be seen"),
            en("many|several|some|few|a lot of|various|numerous", "写明数量", "give a number"),
            en("etc|and so on|and the like", "逐项列出", "list every item"),
            en("about|around|roughly|approximately", "写明范围", "give a range"),
            en("may|might|could|possibly|ideally|should probably", "写明要不要做", "say whether it is wanted"),
            en("improve|optimi[sz]e|enhance|better", "写明从多少到多少", "say from what to what"));

    private VagueWords() {}

    private static Vague zh(String words, String zh, String en) {
        return new Vague(Pattern.compile(words), zh, en);
    }

    private static Vague en(String words, String zh, String en) {
        return new Vague(Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE), zh, en);
    }
}
