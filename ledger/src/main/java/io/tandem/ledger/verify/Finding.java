package io.tandem.ledger.verify;

import org.jspecify.annotations.Nullable;

/**
 * What came of a check.
 *
 * @param verdict one word, the same from every verifier of ours
 * @param position the first bad position of an export, or the event's of a receipt; null where no position is meant
 * @param subject what was proven or what is wrong, for the sentence that is told
 */
public record Finding(Verdict verdict, @Nullable Long position, String subject) {

    public enum Verdict {
        /** All of it is as the log says. */
        PROVEN("已证实。", "Proven."),
        /** Not in the format. */
        MALFORMED("文件格式不对。", "The file is not in its format."),
        /** A known key's signature is not its signature. */
        SIGNATURE("已知密钥的签名无效。", "A known key's signature is not valid."),
        /** Nobody trusted signed, or too few did. */
        UNTRUSTED("没有可信的签名。", "Nobody trusted has signed it, or too few have."),
        /** Event and leaf do not belong together. */
        EVENT("事件内容与日志中的记录不符。", "The event is not the one the log's leaf was made of."),
        /** The proof does not lead to the checkpoint's root. */
        INCLUSION("存在证明不成立。", "The proof does not lead to the checkpoint's root."),
        /** The newer tree does not begin with the older. */
        CONSISTENCY(
                "新的检查点不是旧检查点的延续：历史被改写。",
                "The newer checkpoint does not continue the older one: history was rewritten."),
        /** The export's own hashes are not the checkpoint's. */
        ROOT("导出文件中的哈希与检查点不符。", "The export's hashes do not lead to the checkpoint's root."),
        /** A commit is not the one the log has there. */
        COMMIT("这个位置的提交与日志不符。", "The commit at this position is not the one the log has there."),
        /** Commits are missing from here on. */
        MISSING("从这个位置起缺少提交。", "From this position on commits are missing.");

        private final String zh;
        private final String en;

        Verdict(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String sentence(boolean chinese) {
            return chinese ? zh : en;
        }
    }

    public boolean proven() {
        return verdict == Verdict.PROVEN;
    }
}
