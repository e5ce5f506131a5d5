package io.tandem.gateway.access.credential;

import static io.tandem.ledger.model.RuleViolated.require;

import io.tandem.ledger.model.Rule;
import java.util.Locale;

/** What a password must be (NIST SP 800-63B: length and not breached, no composition rules). */
public enum PasswordRule implements Rule {
    PASSWORD_IS_LONG_ENOUGH("密码至少要有 12 个字符。", "A password has at least 12 characters."),
    PASSWORD_IS_NOT_ENDLESS("密码最多 128 个字符。", "A password has at most 128 characters."),
    PASSWORD_IS_NOT_THE_LOGIN("密码里不能含有登录名。", "A password does not contain the login."),
    PASSWORD_IS_NOT_COMMON(
            "这个密码太常见，已出现在泄露的密码库中，请换一个。", "This password is among the commonest in known breaches; choose another one.");

    private final String zh;
    private final String en;

    PasswordRule(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** @throws io.tandem.ledger.model.RuleViolated naming the first rule that {@code password} breaks */
    public static void check(String password, String login) {
        var length = password.codePointCount(0, password.length());
        require(length >= 12, PASSWORD_IS_LONG_ENOUGH);
        require(length <= 128, PASSWORD_IS_NOT_ENDLESS);
        require(!password.toLowerCase(Locale.ROOT).contains(login), PASSWORD_IS_NOT_THE_LOGIN);
        require(!BreachedWords.contain(password), PASSWORD_IS_NOT_COMMON);
    }

    @Override
    public Kind kind() {
        return Kind.INVALID;
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
