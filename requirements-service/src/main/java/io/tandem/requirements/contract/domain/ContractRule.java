package io.tandem.requirements.contract.domain;

import io.tandem.ledger.model.Rule;

/** Everything a contract can refuse, with what happened and what to do about it. */
public enum ContractRule implements Rule {
    CONTRACT_IS_KNOWN(Kind.UNKNOWN, "没有这份契约。请核对编号。", "There is no such contract. Check its id."),
    CONTRACT_IS_NEW(Kind.CONFLICT, "这个标识已用于另一份契约。请换一个。", "This id belongs to another contract. Use a new one."),
    CONTRACT_IS_IN_USE(Kind.CONFLICT, "这份契约已停用，不能再改动。", "This contract is retired and takes no more changes."),
    CONTRACT_IS_OFFERED_BY_THE_BACK_END(
            Kind.FORBIDDEN,
            "接口契约由后端提出和修订。请联系后端成员。",
            "The back end proposes and revises contracts. Ask somebody of that side."),
    CONTRACT_IS_RETIRED_BY_ITS_OWNER(
            Kind.FORBIDDEN, "契约由后端负责人或产品主管停用。", "The back end's owner or the manager retires a contract."),
    OWNERS_NEGOTIATE(
            Kind.FORBIDDEN,
            "同意、还价和认可缺口由两侧负责人决定。请交给负责人。",
            "The owners of the two sides agree, counter and accept gaps. Leave it to them."),
    NEEDS_ARE_DECLARED_BY_THE_FRONT_END(
            Kind.FORBIDDEN,
            "调用声明由前端成员或该需求前端部分的责任人填写。",
            "People of the front end, or who holds that half of the requirement, declare needs."),
    SUNSET_IS_SET_BY_THE_BACK_END(Kind.FORBIDDEN, "字段下线日期由后端负责人设定。", "The back end's owner sets when a field goes."),
    ONLY_THE_CLOCK_ALARMS(Kind.FORBIDDEN, "到期提醒只由系统发出。", "Only the system raises this alarm."),

    REQUIREMENT_IS_OF_THE_PRODUCT(
            Kind.INVALID,
            "需求 {requirement} 不在这个产品里。请核对编号。",
            "Requirement {requirement} is not of this product. Check its key."),
    REQUIREMENT_USES_THE_CONTRACT(
            Kind.INVALID, "需求 {requirement} 没有用到这份契约。", "Requirement {requirement} does not use this contract."),
    TEXT_IS_PRESENT(Kind.INVALID, "{name} 不能为空。请填写内容。", "{name} is empty. Write something."),
    TEXT_FITS(Kind.INVALID, "{name} 超出上限 {limit}。请缩短。", "{name} is longer than {limit}. Shorten it."),
    TEXT_IS_READABLE(
            Kind.INVALID, "{name} 含有无法保存的字符。请重新输入。", "{name} holds characters that cannot be stored. Type it again."),
    REASON_IS_GIVEN(Kind.INVALID, "这一步需要说明原因。请写一句话。", "This step needs a reason. Say why in a sentence."),
    NEEDS_NAME_AN_OPERATION(Kind.INVALID, "调用声明至少要写一个操作。", "Needs name at least one operation."),
    OPERATION_IS_NAMED_ONCE(
            Kind.INVALID, "操作“{operation}”写了两次。请合并。", "Operation “{operation}” stands twice. Put the two together."),
    FIELD_HAS_A_PATH(
            Kind.INVALID,
            "“{field}”不是字段路径。请写成 payAmount 或 items[].price。",
            "“{field}” is no field path. Write payAmount or items[].price."),
    LATENCY_IS_A_NUMBER(Kind.INVALID, "时延“{value}”不是数字。请写成十进制数。", "Latency “{value}” is no number. Write a decimal."),
    LIVE_SINCE_HAS_PASSED(Kind.INVALID, "上线时间在将来。请在上线之后再填。", "This is live in the future. Say so once it is."),
    NEEDS_ARE_KNOWN(Kind.UNKNOWN, "没有这份调用声明。请刷新后再试。", "There are no such needs. Read the list again."),

    VERSION_IS_THE_NEWEST(
            Kind.STALE,
            "最新的是第 {newest} 版，你依据的是第 {version} 版。请看过最新版再决定。",
            "Version {newest} is the newest, you judged version {version}. Read the newest first."),
    VERSION_IS_OPEN(
            Kind.CONFLICT, "第 {version} 版已定版。需要改动时请另提修订。", "Version {version} is concluded. Ask for a revision."),
    IMPOSED_VERSION_IS_ADAPTED_TO(
            Kind.CONFLICT,
            "这一版由第三方强制，不能还价，只能按期适配。",
            "A third party imposed this version: it cannot be countered, only adapted to in time."),
    ADAPTING_LIES_AHEAD(Kind.INVALID, "适配期限已过。请选择将来的时间。", "The date to adapt by has passed. Choose a later one."),
    FINDINGS_ARE_NEWEST(Kind.STALE, "比较期间契约又有变动，请重试。", "The contract moved while documents were compared. Try again."),
    GAPS_ARE_OF_THE_STANDING_VERSION(
            Kind.STALE,
            "现行的是第 {standing} 版，你列的是第 {version} 版的缺口。请重新查看。",
            "Version {standing} stands, these are gaps of version {version}. Look again."),
    RETIRING_LEAVES_NO_READER(
            Kind.CONFLICT,
            "还有页面在用：{surfaces}。请先撤回其调用声明。",
            "Surfaces still rely on it: {surfaces}. Withdraw their needs first."),

    SUNSET_NEEDS_A_CONCLUDED_VERSION(Kind.CONFLICT, "还没有定版，谈不上字段下线。", "No version is concluded yet; no field can go."),
    SUNSET_FIELDS_ARE_OFFERED(
            Kind.INVALID, "现行版本里没有字段 {fields}。请核对名称。", "The concluded version has no field {fields}. Check the names."),
    SUNSET_LEAVES_SEVEN_DAYS(
            Kind.INVALID,
            "下线日期至少在七天之后，这样提醒才来得及。",
            "A field stays seven days at least, so that its readers can be alarmed."),
    SUNSET_IS_WITHIN_FIVE_YEARS(
            Kind.INVALID, "下线日期太远。请选择五年以内。", "That is too far off. Choose a date within five years."),
    SUNSET_IS_KNOWN(Kind.UNKNOWN, "没有这项字段下线。", "There is no such sunset."),
    SUNSET_ALARMS_SEVEN_DAYS_BEFORE(Kind.CONFLICT, "离下线还有七天以上，不提醒。", "More than seven days are left.");

    private final Kind kind;
    private final String zh;
    private final String en;

    ContractRule(Kind kind, String zh, String en) {
        this.kind = kind;
        this.zh = zh;
        this.en = en;
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
