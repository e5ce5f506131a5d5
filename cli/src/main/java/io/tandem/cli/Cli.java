package io.tandem.cli;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The door behind {@code ./tandem <noun> <verb>}. */
public final class Cli {

    private static final String DEFAULT_ADDRESS = "http://127.0.0.1:8080";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Language language;

    Cli(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = environment;
        this.out = out;
        this.err = err;
        this.language = Language.of(environment);
    }

    public static void main(String[] words) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        var exit = new Cli(System.getenv(), out, err).run(List.of(words));
        out.flush();
        System.exit(exit.code());
    }

    Exit run(List<String> words) {
        try {
            var verb = Verbs.named(words);
            if (verb == null) {
                usage(words.isEmpty() || words.equals(List.of("help")) ? out : err);
                return words.equals(List.of("help")) ? Exit.YES : Exit.USAGE;
            }
            var given = Arguments.parse(words.subList(verb.name().split(" ", -1).length, words.size()), verb);
            return verb.action().run(new Call(given, server(given), out, language));
        } catch (Stop stop) {
            err.println(stop.sentence(language));
            return stop.exit();
        }
    }

    private Server server(Arguments given) {
        var address =
                address(given.option("url").orElseGet(() -> environment.getOrDefault("TANDEM_URL", DEFAULT_ADDRESS)));
        var token = environment.getOrDefault("TANDEM_TOKEN", "");
        return new Server(
                address,
                token.isEmpty() ? TokenFile.of(environment).token(address).orElse(null) : token,
                language);
    }

    private static URI address(String text) {
        try {
            var address = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException _) {
            // said below
        }
        throw Stop.usage(text + " 不是地址，例如 " + DEFAULT_ADDRESS, text + " is no address, such as " + DEFAULT_ADDRESS);
    }

    private void usage(PrintStream to) {
        to.println(language.choose("用法：./tandem <命令> [参数]", "Usage: ./tandem <verb> [options]"));
        var table = new Table();
        Verbs.ALL.forEach(
                verb -> table.row("  " + verb.name() + " " + verb.takes(), language.choose(verb.zh(), verb.en())));
        table.print(to);
        to.println(language.choose("""
                每个命令都有：--json 原样输出；--as-of <时刻> 那个时刻的样子；--url <地址>（或 TANDEM_URL）
                退出码：0 是 · 1 否 · 2 用法不对 · 3 连不上 · 4 被拒绝""", """
                Every verb takes: --json, the answer as it came; --as-of <instant>, as it was then; --url <address> (or TANDEM_URL)
                Exit codes: 0 yes · 1 no · 2 usage · 3 not reachable · 4 refused"""));
    }
}
