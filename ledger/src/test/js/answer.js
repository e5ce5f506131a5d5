// Answers one JSON question a line with one JSON line, by the verifier that ships: what the Java tests compare with.
"use strict";
const fs = require("node:fs");
const readline = require("node:readline");
const verify = require(process.argv[2]);
const { parts } = verify;

const hash = (text) => {
  const bytes = parts.fromBase64(text);
  if (bytes.length !== 32) throw new Error("a hash has 32 bytes");
  return bytes;
};
const lines = (file) => fs.readFileSync(file, "utf8").split("\n").filter((line) => line !== "");
const asks = {
  inclusion: (q) => parts.includes(hash(q.leafHash), q.leafIdx, q.treeSize, q.proof.map(hash), hash(q.root)),
  consistency: (q) => parts.consistent(q.size1, hash(q.root1), q.size2, hash(q.root2), q.proof.map(hash)),
  note: (q) => [...parts.signersOf(parts.parseNote(q.note), q.keys.map(parts.parseKey))].map((key) => key.name),
  policy: (q) => parts.parsePolicy(q.policy) !== null,
  receipt: (q) => verify.verifyReceipt(q.text, q.policy),
  growth: (q) => verify.verifyGrowth(q.older, q.newer, q.policy),
  export: (q) => verify.verifyExport(lines(q.file), q.policy, q.kept),
};

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const question = JSON.parse(line);
  let answer;
  try {
    answer = { answer: asks[question.ask](question) };
  } catch (error) {
    answer = { error: String(error.message) };
  }
  process.stdout.write(JSON.stringify(answer) + "\n");
});
