package io.tandem.cli;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The codes of the API in words; a code without a word stands for itself. */
final class Words {

    private record Word(String zh, String en) {}

    private static final Map<String, Word> WORDS = Map.ofEntries(
            word("FRONTEND", "前端", "front end"),
            word("BACKEND", "后端", "back end"),
            word("FRONTEND_OWNER", "前端负责人", "front-end owner"),
            word("BACKEND_OWNER", "后端负责人", "back-end owner"),
            word("MANAGER", "产品主管", "manager"),
            word("SPECIFYING", "编写中", "specifying"),
            word("SPECIFIED", "已写明", "specified"),
            word("APPROVED", "已通过", "approved"),
            word("DESIGNING", "设计中", "designing"),
            word("READY", "就绪", "ready"),
            word("BUILDING", "研发中", "building"),
            word("BUILT", "研发完成", "built"),
            word("ACCEPTED", "验收通过", "accepted"),
            word("RELEASED", "已上线", "released"),
            word("PROVEN", "已见效", "proven"),
            word("PAUSED", "暂缓", "paused"),
            word("DECLINED", "不做", "declined"),
            word("MERGED", "已合并", "merged"),
            word("ARCHIVED", "已归档", "archived"),
            word("HANDOFF", "移交", "hand-off"),
            word("QUESTION", "提问", "question"),
            word("VERDICT", "评审意见", "verdict"),
            word("APPROVAL", "审批", "approval"),
            word("ACKNOWLEDGEMENT", "确认", "acknowledgement"),
            word("RECHECK", "复核", "re-check"),
            word("PROPOSAL", "提议", "proposal"),
            word("SIGNATURE", "签署", "signature"),
            word("AGREEMENT", "定版", "agreement"),
            word("FEASIBILITY", "可行性", "feasibility"),
            word("EXEMPTION", "不适用", "exemption"),
            word("OWED_ITEM", "保留项", "owed item"),
            word("DEBT", "欠项", "debt"),
            word("CROSS_SIDE_TASK", "跨端任务", "cross-side task"),
            word("FEEDBACK", "用户反馈", "feedback"),
            word("requirement", "需求", "requirement"),
            word("comment", "评论", "comment"),
            word("question", "提问", "question"),
            word("SPECIFY", "填写", "write"),
            word("SUBMIT", "提交评审", "submit"),
            word("AWAIT_APPROVAL", "等待通过", "await approval"),
            word("MAKE_READY", "备齐", "make ready"),
            word("START_BUILD", "转开发", "hand over to build"),
            word("BUILD", "研发", "build"),
            word("ACCEPT", "验收", "accept"),
            word("AWAIT_RECEIVER", "等待签收", "await the receiver"),
            word("REPACK", "重新打包", "pack again"),
            word("ANSWER_COUNTER", "答复条件", "answer the counter"),
            word("PASS", "通过", "pass"),
            word("FAIL", "不通过", "fail"),
            word("BLOCKED", "受阻", "blocked"),
            word("layout", "页面布局", "layout"),
            word("interaction", "交互设计", "interaction"),
            word("responseTime", "响应时间", "response time"),
            word("architecture", "系统架构", "architecture"),
            word("dataProcessing", "数据处理", "data processing"),
            word("interfaceDesign", "接口设计", "interface design"),
            word("performance", "性能优化", "performance"));

    private Words() {}

    private static Map.Entry<String, Word> word(String code, String zh, String en) {
        return Map.entry(code, new Word(zh, en));
    }

    static String of(String code, Language language) {
        var word = WORDS.get(code);
        return word == null ? code : language.choose(word.zh, word.en);
    }

    /** A field of a facet: a text, a measured value, 沿用 or 不涉及. */
    static String field(JsonNode value, Language language) {
        if (value.isString()) {
            return value.stringValue();
        }
        if (value.has("sameAs")) {
            return language.choose("沿用 ", "as in ") + value.path("sameAs").asString("");
        }
        if (value.has("none")) {
            return language.choose("不涉及：", "none, because ")
                    + value.path("none").asString("");
        }
        return value.path("value").asString("") + " " + value.path("unit").asString("");
    }

    /** A value of a change: a person by name, nothing as ∅. */
    static String value(JsonNode value, People people) {
        if (value.isMissingNode() || value.isNull()) {
            return "∅";
        }
        return value.isString() ? people.name(value) : value.toString();
    }

    static String addressee(JsonNode to, People people, Language language) {
        var post = to.path("post");
        return post.isObject()
                ? of(post.path("post").asString(""), language)
                : post.isString() ? of(post.stringValue(), language) : people.name(to.path("person"));
    }

    static String duration(long seconds, Language language) {
        if (seconds >= 86_400) {
            return seconds / 86_400 + language.choose(" 天", " d");
        }
        return seconds >= 3_600
                ? seconds / 3_600 + language.choose(" 小时", " h")
                : Math.max(1, seconds / 60) + language.choose(" 分钟", " min");
    }
}
