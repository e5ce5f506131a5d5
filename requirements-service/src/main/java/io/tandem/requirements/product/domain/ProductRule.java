package io.tandem.requirements.product.domain;

import static io.tandem.ledger.model.Rule.Kind.CONFLICT;
import static io.tandem.ledger.model.Rule.Kind.FORBIDDEN;
import static io.tandem.ledger.model.Rule.Kind.INVALID;
import static io.tandem.ledger.model.Rule.Kind.STALE;
import static io.tandem.ledger.model.Rule.Kind.UNKNOWN;

import io.tandem.ledger.model.Rule;

/** Why a product says no. */
public enum ProductRule implements Rule {
    PRODUCT_EXISTS(UNKNOWN, "没有这个产品，请核对产品标识。", "There is no such product; check its key."),
    PRODUCT_IS_NEW(CONFLICT, "这个产品已经登记过了，请直接使用它。", "This product is registered already; use it as it is."),
    PRODUCT_KEY_HAS_ITS_SHAPE(
            INVALID,
            "产品标识“{key}”不合规：请用 2 到 10 位大写字母或数字，以字母开头，例如 SHOP。",
            "The key {key} will not do; use two to ten capital letters or digits, a letter first, such as SHOP."),
    PRODUCT_KEY_IS_FREE(
            CONFLICT, "产品标识“{key}”已被占用，请换一个。", "The key {key} belongs to another product; choose another one."),
    PRODUCT_NAME_FITS(INVALID, "产品名称须为 1 到 {most} 个字符，请修改。", "A product's name has 1 to {most} characters; change it."),
    PRODUCT_TEXT_FITS(INVALID, "产品说明最多 {most} 个字符，请精简。", "A product's text has at most {most} characters; shorten it."),
    PRODUCT_VERSION_IS_CURRENT(
            STALE,
            "你看到的是第 {seen} 版，现在已是第 {current} 版；请先查看改动，再保存。",
            "You saw version {seen} and it is now version {current}; look at what changed, then save again."),
    PRODUCT_IS_READ_BY_ITS_PEOPLE(
            FORBIDDEN,
            "只有产品中的人员可以查看，请联系产品主管加入。",
            "Only people of this product read it; ask its manager to let you in."),
    PRODUCT_HAS_A_MANAGER(
            CONFLICT,
            "这个产品目前没有产品主管，请管理员先任命一位。",
            "This product has no manager at present; an administrator names one first."),
    PRODUCT_IS_KEPT_BY_ITS_MANAGER(
            FORBIDDEN,
            "只有产品主管或管理员可以这样做，请联系他们。",
            "Only the product's manager or an administrator may do this; ask one of them."),
    READY_FIELDS_ARE_KEPT_BY_OWNER_OR_MANAGER(
            FORBIDDEN,
            "就绪标准由该端负责人或产品主管设定，请联系他们。",
            "What ready means is set by that side's owner or the manager; ask one of them."),
    READY_FIELD_IS_KNOWN(
            INVALID, "“{field}”不是该端的字段，请从以下字段中选择：{known}。", "{field} is no field of that side; choose from {known}."),
    CALENDAR_ZONE_IS_KNOWN(
            INVALID,
            "没有“{zone}”这个时区，请填写如 Asia/Shanghai。",
            "There is no time zone {zone}; give one such as Asia/Shanghai."),
    CALENDAR_HAS_WORKING_TIME(
            INVALID,
            "工作日历至少要有一个工作日，且下班时间晚于上班时间，请修改。",
            "A calendar needs a working day, and days that end after they start; correct it."),
    CALENDAR_DAY_IS_ONE_THING(
            INVALID, "{day} 既是假日又是调休上班日，请只保留一种。", "{day} is a holiday and a make-up day at once; keep one of the two."),
    CALENDAR_FITS(INVALID, "假日和调休日合计最多 {most} 天，请删减。", "A calendar lists at most {most} special days; take some out."),
    MEMBER_IS_ADDED_BY_MANAGER_OR_OWNER(
            FORBIDDEN,
            "成员由产品主管添加；一端的负责人只能为自己一端添加成员，不能改动其他。",
            "The manager adds people; an owner adds members to the own side and changes nothing else. Ask the manager."),
    ONLY_MEMBERS_HAVE_A_SIDE(
            INVALID,
            "只有成员才分前后端；提出人和关注人请不要填写所属端。",
            "Only members belong to a side; leave the sides of reporters and followers empty."),
    POST_HOLDER_STAYS_A_MEMBER(
            CONFLICT,
            "此人是负责人或产品主管，须保持成员身份；请先任命接替的人。",
            "This person holds a post and must stay a member; appoint somebody else first."),
    PERSON_IS_IN_THE_PRODUCT(UNKNOWN, "此人不在这个产品中，请核对人员。", "This person was never in the product; check whom you mean."),
    PERSON_LEAVES_BY_SELF_OR_MANAGER(
            FORBIDDEN,
            "只能由本人、产品主管或管理员办理退出，请联系他们。",
            "People leave by themselves or are taken out by the manager or an administrator; ask one of them."),
    LEAVING_MANAGER_NAMES_A_SUCCESSOR(
            CONFLICT,
            "产品主管退出前须指定接任的成员，请填写 successor。",
            "A manager who leaves names the member who takes over; give a successor."),
    SUCCESSOR_IS_ANOTHER_MEMBER(
            INVALID, "接任者须是该产品的另一名成员，请另选一人。", "The successor must be another member of the product; choose one."),
    SUCCESSOR_FOLLOWS_A_MANAGER(
            INVALID,
            "只有产品主管退出时才指定接任者，请去掉 successor。",
            "A successor is named only where the manager leaves; take it away."),
    ACCOUNT_IS_CLOSED_BY_THE_SYSTEM(
            FORBIDDEN,
            "账号停用只由系统记录；请改用“移出产品”。",
            "Only the system records a closed account; remove the person from the product instead."),
    MODULE_EXISTS(UNKNOWN, "没有这个模块，请核对模块。", "There is no such module; check which one you mean."),
    MODULE_IS_IN_USE(CONFLICT, "这个模块已停用，不能再改名；请新增一个模块。", "This module is retired and keeps its name; add a new one."),
    MODULE_NAME_FITS(INVALID, "模块名称须为 1 到 {most} 个字符，请修改。", "A module's name has 1 to {most} characters; change it."),
    MODULE_NAME_IS_FREE(
            CONFLICT, "已有名为“{name}”的模块，请换个名称。", "There is a module called {name} already; choose another name."),
    MODULES_ARE_KEPT_BY_OWNERS_OR_MANAGER(
            FORBIDDEN, "模块由两端负责人或产品主管维护，请联系他们。", "Modules are kept by the owners and the manager; ask one of them.");

    private final Kind kind;
    private final String zh;
    private final String en;

    ProductRule(Kind kind, String zh, String en) {
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
