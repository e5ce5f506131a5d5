package io.tandem.requirements.document;

import io.tandem.platform.web.Language;
import io.tandem.requirements.model.Side;
import java.util.Map;

/** The words of a requirement where the service itself writes sentences, in the language it is asked for. */
public record Wording(Language language) {

    private record Word(String zh, String en) {}

    private static final Map<String, Word> WORDS = Map.ofEntries(
            word("document", "需求文档", "Requirement document"),
            word("asOf", "截至", "As of"),
            word("overview", "概览", "Overview"),
            word("key", "编号", "Key"),
            word("title", "名称", "Title"),
            word("state", "状态", "State"),
            word("priority", "优先级", "Priority"),
            word("module", "模块", "Module"),
            word("wantedBy", "期望日期", "Wanted by"),
            word("noModule", "未分模块", "No module"),
            word("common", "共同部分", "What both sides read"),
            word("FRONTEND", "前端", "Front end"),
            word("BACKEND", "后端", "Back end"),
            word("criteria", "验收标准", "Criteria"),
            word("links", "关联", "Links"),
            word("nothing", "（尚未填写）", "(not written yet)"),
            word("exempt", "不适用", "Does not apply"),
            word("sameAs", "沿用", "As in"),
            word("none", "不涉及", "None, because"),
            word("layout", "页面布局", "Page layout"),
            word("interaction", "交互设计", "Interaction"),
            word("responseTime", "响应时间", "Response time"),
            word("architecture", "系统架构", "Architecture"),
            word("dataProcessing", "数据处理", "Data processing"),
            word("interfaceDesign", "接口设计", "Interface design"),
            word("performance", "性能优化", "Performance"),
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
            word("PASS", "通过", "pass"),
            word("FAIL", "不通过", "fail"),
            word("BLOCKED", "受阻", "blocked"),
            word("DERIVES", "派生自", "derives from"),
            word("DEPENDS", "依赖", "depends on"),
            word("CONFLICTS", "冲突", "conflicts with"),
            word("PAIRS_WITH", "配套", "pairs with"),
            word("PROVIDED_BY", "由其提供", "provided by"),
            word("HANDOFF", "移交答复", "the answer to a hand-off"),
            word("QUESTION", "提问的回答", "the answer to a question"),
            word("VERDICT", "评审意见", "a verdict"),
            word("APPROVAL", "审批", "an approval"),
            word("ACKNOWLEDGEMENT", "变更确认", "an acknowledgement"),
            word("RECHECK", "复核", "a re-check"),
            word("PROPOSAL", "提议的答复", "the answer to a proposal"),
            word("SIGNATURE", "会签", "a signature"),
            word("AGREEMENT", "契约的同意", "an agreement on a contract"),
            word("FEASIBILITY", "可行性意见", "a feasibility verdict"),
            word("EXEMPTION", "不适用的确认", "the answer to an exemption"),
            word("OWED_ITEM", "保留项", "an owed item"),
            word("DEBT", "欠项", "a debt"),
            word("NOT_NEEDED", "不涉及", "not needed"),
            word("ALREADY_THERE", "已有能力", "already there"));

    private static Map.Entry<String, Word> word(String code, String zh, String en) {
        return Map.entry(code, new Word(zh, en));
    }

    /** A code nobody gave a word stands for itself. */
    public String of(String code) {
        var word = WORDS.get(code);
        return word == null ? code : language == Language.ZH ? word.zh() : word.en();
    }

    public String of(Enum<?> code) {
        return of(code.name());
    }

    String chapter(Side side) {
        return of(side);
    }

    public String colon() {
        return language == Language.ZH ? "：" : ": ";
    }
}
