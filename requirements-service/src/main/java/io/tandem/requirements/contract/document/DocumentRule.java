package io.tandem.requirements.contract.document;

import io.tandem.ledger.model.Rule;
import io.tandem.ledger.model.RuleViolated;
import java.util.Map;

/** Why a document, a Pact file or an example is not taken. Nothing is ever fetched to take one. */
public enum DocumentRule implements Rule {
    DOCUMENT_IS_KNOWN(
            Kind.INVALID,
            "没有这份文档，或它还没有通过检查。请先上传。",
            "There is no such document, or it was not checked. Upload it first."),
    DOCUMENT_COMES_FROM_THE_TEAM(
            Kind.FORBIDDEN, "只有产品成员可以上传接口文档。", "Only those who work on the product upload interface documents."),
    DOCUMENT_IS_READABLE(
            Kind.INVALID,
            "文档不是合法的 JSON 或 YAML（第 {line} 行）。",
            "The document is neither well-formed JSON nor YAML (line {line})."),
    DOCUMENT_NAMES_A_KEY_ONCE(
            Kind.INVALID, "“{key}”在 {at} 出现了两次。请只留一个。", "“{key}” stands twice at {at}. Keep one of them."),
    DOCUMENT_STAYS_ITS_SIZE(
            Kind.INVALID, "文档的别名或嵌套展开后过大，不予读取。", "Aliases or nesting blow the document up; it is not read."),
    DOCUMENT_IS_OPENAPI_3(
            Kind.INVALID,
            "只支持 OpenAPI 3.0 与 3.1，这份文档写的是“{version}”。",
            "OpenAPI 3.0 and 3.1 are supported; this document says “{version}”."),
    DOCUMENT_IS_COMPLETE(
            Kind.INVALID, "文档在 {at} 处缺少或写错 {what}。", "At {at} the document lacks {what}, or it is of the wrong kind."),
    DOCUMENT_STANDS_ALONE(
            Kind.INVALID,
            "文档引用了外部内容 {reference}（{at}）。请合并成一份：系统从不下载引用。",
            "The document refers outside itself to {reference} (at {at}). Bundle it: nothing is ever fetched."),
    DOCUMENT_REFERENCES_LEAD_SOMEWHERE(
            Kind.INVALID, "{at} 处的引用 {reference} 没有目标。", "The reference {reference} at {at} leads nowhere."),
    DOCUMENT_REFERENCES_END(
            Kind.INVALID, "引用 {reference} 只绕回自己，没有内容。", "The reference {reference} only leads back to itself."),
    DOCUMENT_NAMES_AN_OPERATION_ONCE(
            Kind.INVALID, "operationId“{operation}”出现了两次。", "The operationId “{operation}” stands twice."),

    PACT_IS_READABLE(Kind.INVALID, "这不是一份 Pact 文件：缺少 {what}。", "This is no Pact file: it lacks {what}."),
    PACT_VERSION_IS_SUPPORTED(
            Kind.INVALID,
            "只支持 Pact 规范 2 到 4 版，这份写的是“{version}”。",
            "Versions 2 to 4 of the Pact specification are supported; this one says “{version}”."),
    PACT_IS_ABOUT_HTTP(
            Kind.INVALID, "交互“{interaction}”不是同步 HTTP，不能导入。", "Interaction “{interaction}” is not synchronous HTTP."),
    EXAMPLE_IS_OF_AN_OPERATION(
            Kind.INVALID, "契约里没有 {request} 对应的操作。", "The contract has no operation that answers {request}."),

    MOCK_KNOWS_THE_OPERATION(
            Kind.UNKNOWN, "契约里没有 {request} 这个操作，无法模拟。", "The contract has no operation {request} to imitate."),
    MOCK_KNOWS_THE_ANSWER(
            Kind.INVALID, "{request} 没有状态码为 {status} 的应答。", "{request} has no answer with status {status}.");

    private final Kind kind;
    private final String zh;
    private final String en;

    DocumentRule(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
    }

    static RuleViolated incomplete(String at, String what) {
        return new RuleViolated(DOCUMENT_IS_COMPLETE, Map.of("at", at.isEmpty() ? "/" : at, "what", what));
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
