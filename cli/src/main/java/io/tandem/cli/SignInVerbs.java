package io.tandem.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/** Coming in: a password is exchanged for a personal token, which is kept; the password is not. */
final class SignInVerbs {

    private SignInVerbs() {}

    static List<Verb> all() {
        return List.of(new Verb(
                        "login",
                        "[<account>] [--password-stdin] [--days n] [--read-only]",
                        "登录，并把个人令牌存入 ~/.config/tandem/tokens",
                        "signs in and keeps a personal token in ~/.config/tandem/tokens",
                        SignInVerbs::login)
                .taking("days")
                .flagged("password-stdin", "read-only"));
    }

    private static Exit login(Call call) {
        var account = call.given().plain().isEmpty()
                ? asked(call.say("账号：", "Account: "))
                : call.given().plain().getFirst();
        var password = call.given().has("password-stdin") ? line() : secret(call.say("密码：", "Password: "));
        var attempt =
                JsonNodeFactory.instance.objectNode().put("login", account).put("password", password);
        var server = new Server(call.server().address(), null, call.language());
        var session = server.send("POST", "/api/v1/session", attempt.toString(), Map.of());
        var signedIn = Map.of(
                "Cookie",
                session.header("Set-Cookie").orElse("").replaceFirst(";.*", ""),
                "X-CSRF-Token",
                session.json().path("csrf").asString(""));
        var wanted = JsonNodeFactory.instance
                .objectNode()
                .put("label", "tandem login")
                .put("scope", call.given().has("read-only") ? "READ" : "WRITE")
                .put("expiresAt", expiry(call).toString());
        var issued = server.send("POST", "/api/v1/tokens", wanted.toString(), signedIn);
        server.send("DELETE", "/api/v1/session", null, signedIn);
        TokenFile.of(System.getenv())
                .keep(server.address(), issued.json().path("token").asString(""));
        var name = session.json().path("name").asString(account);
        call.line("已登录：" + name, "Signed in: " + name);
        return Exit.YES;
    }

    private static Instant expiry(Call call) {
        var days = call.given().option("days").orElse("30");
        if (!days.matches("[1-9]\\d{0,2}")) {
            throw Stop.usage("--days 应为 1 到 999 的整数", "--days is a whole number from 1 to 999");
        }
        return Instant.now().plus(Integer.parseInt(days), ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    private static String asked(String prompt) {
        return given(terminal().readLine("%s", prompt));
    }

    private static String secret(String prompt) {
        var typed = terminal().readPassword("%s", prompt);
        return given(typed == null ? null : new String(typed));
    }

    private static Console terminal() {
        var console = Objects.requireNonNull(System.console()); // never null since Java 22
        if (!console.isTerminal()) {
            throw noTerminal();
        }
        return console;
    }

    /** Whoever ends the input has not answered. */
    private static String given(@Nullable String typed) {
        if (typed == null) {
            throw noTerminal();
        }
        return typed;
    }

    private static Stop noTerminal() {
        return Stop.usage(
                "没有终端可以输入：给出账号，并用 --password-stdin 从标准输入读密码",
                "There is no terminal to type at: name the account and give the password with --password-stdin");
    }

    private static String line() {
        try {
            var line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
