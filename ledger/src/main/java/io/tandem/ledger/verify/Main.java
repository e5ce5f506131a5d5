package io.tandem.ledger.verify;

import io.tandem.ledger.proof.Growth;
import io.tandem.ledger.proof.Malformed;
import io.tandem.ledger.proof.Policy;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code tandem verify}: exit 0 proven, 1 not, 2 not understood or not readable. */
@SuppressWarnings("SystemOut") // the terminal is the place for it
public final class Main {

    private static final int USAGE = 2;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, chinese(System.getenv())));
    }

    static int run(String[] arguments, boolean chinese) {
        var files = new ArrayList<Path>();
        var policies = new ArrayList<Path>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--policy") && i + 1 < arguments.length) {
                policies.add(Path.of(arguments[++i]));
            } else if (arguments[i].startsWith("--")) {
                return usage(chinese);
            } else {
                files.add(Path.of(arguments[i]));
            }
        }
        if (files.isEmpty() || policies.size() != 1) {
            return usage(chinese);
        }
        try {
            return told(find(new Verifier(Policy.parse(text(policies.getFirst()))), files), chinese);
        } catch (NoSuchFileException e) {
            return told(chinese ? "没有这个文件：" : "There is no such file: ", e.getMessage());
        } catch (MalformedInputException e) {
            return told(chinese ? "文件不是 UTF-8 文本。" : "The file is no UTF-8 text.", "");
        } catch (IOException e) {
            return told(chinese ? "文件读不出来：" : "The file cannot be read: ", e.getMessage());
        } catch (Malformed e) {
            return told(chinese ? "信任策略文件格式不对：" : "The policy is not in its format: ", e.getMessage());
        }
    }

    /** What a file is, it says itself. */
    private static Finding find(Verifier verifier, List<Path> files) throws IOException {
        var first = files.getFirst();
        if (begins(first, "c2sp.org/tlog-proof@v1")) {
            return verifier.receipt(text(first));
        }
        if (begins(first, "{")) {
            var kept = new ArrayList<String>();
            for (var file : files.subList(1, files.size())) {
                kept.add(text(file));
            }
            try (Stream<String> lines = Files.lines(first)) {
                return verifier.export(lines.iterator(), kept);
            }
        }
        var newest = text(files.getLast());
        var older = Growth.isOne(text(first))
                ? Growth.parse(text(first)).checkpoint().toString()
                : text(first);
        return verifier.growth(older, newest);
    }

    private static boolean begins(Path file, String with) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(with.length()), StandardCharsets.UTF_8).equals(with);
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static int told(Finding finding, boolean chinese) {
        System.out.println(finding.verdict().sentence(chinese));
        if (finding.position() != null) {
            System.out.println((chinese ? "位置 " : "position ") + finding.position());
        }
        if (!finding.subject().isEmpty()) {
            System.out.println(finding.subject());
        }
        return finding.proven() ? 0 : 1;
    }

    private static int told(String what, @Nullable String about) {
        System.err.println(about == null ? what : what + about);
        return USAGE;
    }

    private static int usage(boolean chinese) {
        System.err.println(chinese ? """
            用法：./tandem verify --policy 策略文件 收据
                  ./tandem verify --policy 策略文件 旧检查点 新检查点（附一致性证明）
                  ./tandem verify --policy 策略文件 导出文件 [另存的检查点……]
            策略文件（tlog-policy）写明您信任的公钥，请在需要之前从 GET /api/v1/audit/policy 取得并保存。
            退出码：0 已证实，1 不成立，2 用法或文件有误\
            """ : """
                            Usage: ./tandem verify --policy POLICY RECEIPT
                                   ./tandem verify --policy POLICY OLDER-CHECKPOINT NEWER-CHECKPOINT (with its proof of consistency)
                                   ./tandem verify --policy POLICY EXPORT [CHECKPOINT kept elsewhere …]
                            The policy (tlog-policy) says which keys you trust: keep a copy of GET /api/v1/audit/policy before you need it.
                            Exit: 0 proven, 1 not, 2 not understood or not readable\
                            """);
        return USAGE;
    }

    private static boolean chinese(Map<String, String> environment) {
        return Stream.of("TANDEM_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .startsWith("zh");
    }
}
