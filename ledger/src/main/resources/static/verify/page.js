// The page around tandem-verify.js: files in, a sentence out.
(function () {
  "use strict";

  const SENTENCES = {
    PROVEN: "已证实。Proven.",
    MALFORMED: "文件格式不对。The file is not in its format.",
    SIGNATURE: "已知密钥的签名无效。A known key's signature is not valid.",
    UNTRUSTED: "没有可信的签名。Nobody trusted has signed it, or too few have.",
    EVENT: "事件内容与日志中的记录不符。The event is not the one the log's leaf was made of.",
    INCLUSION: "存在证明不成立。The proof does not lead to the checkpoint's root.",
    CONSISTENCY: "历史被改写：新的检查点不是旧检查点的延续。History was rewritten: the newer checkpoint does not continue the older one.",
    ROOT: "导出文件中的哈希与检查点不符。The export's hashes do not lead to the checkpoint's root.",
    COMMIT: "这个位置的提交与日志不符。The commit at this position is not the one the log has there.",
    MISSING: "从这个位置起缺少提交。From this position on commits are missing.",
  };
  const $ = (id) => document.getElementById(id);
  const texts = (input) => Promise.all(Array.from(input.files, (file) => file.text()));

  function check(policy, subject, kept) {
    const { verifyReceipt, verifyExport, verifyGrowth } = globalThis.tandemVerify;
    if (subject.startsWith("c2sp.org/tlog-proof@v1")) return verifyReceipt(subject, policy);
    if (subject.startsWith("{")) return verifyExport(subject.split("\n").filter((line) => line !== ""), policy, kept);
    return verifyGrowth(subject, kept.length > 0 ? kept[kept.length - 1] : subject, policy);
  }

  document.querySelector("form").addEventListener("submit", async (submitted) => {
    submitted.preventDefault();
    const [[policy], [subject], kept] = await Promise.all([texts($("policy")), texts($("subject")), texts($("kept"))]);
    const found = check(policy, subject, kept);
    $("result").hidden = false;
    $("verdict").textContent = SENTENCES[found.verdict];
    $("verdict").className = found.proven ? "proven" : "refuted";
    $("detail").textContent = [found.position === null ? "" : `position ${found.position}`, found.subject].filter(Boolean).join(" · ");
    $("event").textContent = found.event ? found.event.payload : "";
  });
})();
