package io.tandem.requirements.gate;

import io.tandem.platform.web.Language;

/** What a gate can find, as a sentence about a subject. */
enum Why {
    STANDING("需求现在的状态是“{subject}”", "the requirement is {subject}"),
    PROVIDER("这一端由另一需求提供，那边还没有到这一步", "this half is provided by another requirement that is not as far"),
    TRANSFER("有一份移交单还没有答复", "an offer of this half is not answered yet"),
    APPROVAL("负责人还没有通过", "its owner has not approved it"),
    DESIGN("设计产物还没有会签", "its designs are not signed"),
    CRITERIA("还没有验收标准", "there are no criteria"),
    DESCRIPTION("还没有需求说明", "there is no description"),
    FIELD("缺少：{subject}", "missing: {subject}"),
    CHANGE("有一项跨端变更还没有确认", "a cross change is not acknowledged yet"),
    SUSPICION("上游有变动，还没有复核", "something upstream changed and nobody said whether it matters"),
    CONTRACT_OPEN("接口契约“{subject}”还没有定版", "contract “{subject}” is not concluded"),
    CONTRACT_GAP("接口契约“{subject}”", "contract “{subject}”"),
    NOT_ACCEPTED("还没有验收，现在是“{subject}”", "it is not accepted yet but {subject}"),
    ASKED("等待{subject}", "waiting for: {subject}");

    private final String zh;
    private final String en;

    Why(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    String sentence(String subject, Language language) {
        return (language == Language.ZH ? zh : en).replace("{subject}", subject);
    }
}
