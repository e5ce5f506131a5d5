package io.tandem.gateway.access.account.domain;

import io.tandem.ledger.model.Rule;

/** Every reason an account command is refused. */
public enum AccountRule implements Rule {
    ACCOUNT_EXISTS(Kind.UNKNOWN, "没有这个账号，请核对链接或编号。", "There is no such account; check the link or the id."),
    ACCOUNT_IS_NEW(Kind.CONFLICT, "登录名 {login} 已被占用，请换一个。", "The login {login} is taken already; choose another one."),
    LOGIN_IS_A_HANDLE(
            Kind.INVALID,
            "登录名由 2 到 64 个小写字母、数字、点、横线或下划线组成，以字母开头。",
            "A login has 2 to 64 lower-case letters, digits, dots, dashes or underscores and starts with a letter."),
    NAME_IS_PRESENT(Kind.INVALID, "姓名需为 1 到 80 个可见字符。", "A name has 1 to 80 visible characters."),
    EMAIL_IS_AN_ADDRESS(
            Kind.INVALID,
            "邮箱地址的格式不正确，例如 name@example.com。",
            "Give an e-mail address such as name@example.com, or none."),
    INVITATION_IS_OPEN(
            Kind.UNKNOWN,
            "这个一次性链接已用过或已过期，请管理员重新发一个。",
            "This one-time link was used or has run out; ask an administrator for a new one."),
    ACCOUNT_IS_ACTIVE(Kind.CONFLICT, "这个账号已停用，请先恢复。", "This account is deactivated; reactivate it first."),
    ACCOUNT_IS_NOT_ERASED(Kind.CONFLICT, "这个账号已被抹除，不能再使用。", "This account was erased; it cannot be used again."),
    ACCOUNT_IS_ONES_OWN(Kind.FORBIDDEN, "只能改自己的账号。", "Only the person may do this to the own account."),
    ADMINISTRATORS_MANAGE_ACCOUNTS(Kind.FORBIDDEN, "只有管理员可以管理账号。", "Only an administrator manages accounts."),
    ADMINISTRATORS_STAY_FOR_OTHERS_TO_REMOVE(
            Kind.CONFLICT,
            "不能停用或抹除自己，也不能取消自己的管理员身份，请另一位管理员来做。",
            "Nobody deactivates, erases or demotes oneself; ask another administrator.");

    private final Kind kind;
    private final String zh;
    private final String en;

    AccountRule(Kind kind, String zh, String en) {
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
