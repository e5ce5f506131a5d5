// Checks what a Tandem audit log says, without its server, its store or any library: receipts, checkpoints, exports.
// Written apart from the Java verifier and agreeing with it. Plain script: a page takes `tandemVerify` from it, Node requires it.
(function (root) {
  "use strict";

  const utf8 = new TextEncoder();

  class Malformed extends Error {}
  class BadSignature extends Error {}
  class Untrusted extends Error {}

  const need = (condition, message) => {
    if (!condition) throw new Malformed(message);
  };

  // ---- bytes ----

  const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const B64_VALUE = new Map([...B64].map((c, i) => [c, i]));

  function toBase64(bytes) {
    let out = "";
    for (let i = 0; i < bytes.length; i += 3) {
      const n = (bytes[i] << 16) | ((bytes[i + 1] || 0) << 8) | (bytes[i + 2] || 0);
      out += B64[n >> 18] + B64[(n >> 12) & 63];
      out += i + 1 < bytes.length ? B64[(n >> 6) & 63] : "=";
      out += i + 2 < bytes.length ? B64[n & 63] : "=";
    }
    return out;
  }

  function fromBase64(text) {
    const body = text.replace(/={1,2}$/, "");
    const bytes = new Uint8Array((body.length * 3) >> 2);
    let bits = 0;
    let held = 0;
    let at = 0;
    for (const c of body) {
      const value = B64_VALUE.get(c);
      need(value !== undefined, "no base64");
      held = ((held << 6) | value) & 0xffff;
      bits += 6;
      if (bits >= 8) bytes[at++] = (held >> (bits -= 8)) & 255;
    }
    need(toBase64(bytes) === text, "no base64");
    return bytes;
  }

  const toHex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  const fromHex = (text) => Uint8Array.from(text.match(/../g) || [], (pair) => parseInt(pair, 16));

  function concat(...parts) {
    const all = new Uint8Array(parts.reduce((n, part) => n + part.length, 0));
    let at = 0;
    for (const part of parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }

  const equal = (a, b) => a.length === b.length && a.every((byte, i) => byte === b[i]);

  // ---- SHA-256 and SHA-512 (FIPS 180-4); their constants are fractions of roots of primes ----

  function primes(count) {
    const found = [];
    for (let n = 2; found.length < count; n++) if (found.every((p) => n % p !== 0)) found.push(n);
    return found;
  }

  // The first 64 bits after the point of the square or cube root of a number.
  function fraction(n, power) {
    const scaled = BigInt(n) << BigInt(64 * power);
    let low = 0n;
    let high = 1n << 70n;
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(power) <= scaled) low = middle;
      else high = middle;
    }
    return low & 0xffffffffffffffffn;
  }

  const PRIMES = primes(80);
  const K512 = PRIMES.map((p) => fraction(p, 3));
  const H512 = PRIMES.slice(0, 8).map((p) => fraction(p, 2));
  const K256 = Int32Array.from(K512.slice(0, 64), (k) => Number(k >> 32n) | 0);
  const H256 = Int32Array.from(H512, (h) => Number(h >> 32n) | 0);

  function padded(message, block) {
    const length = Math.ceil((message.length + 1 + block / 8) / block) * block;
    const bytes = new Uint8Array(length);
    bytes.set(message);
    bytes[message.length] = 0x80;
    const view = new DataView(bytes.buffer);
    view.setUint32(length - 8, Math.floor(message.length / 0x20000000));
    view.setUint32(length - 4, (message.length << 3) >>> 0);
    return view;
  }

  function sha256(message) {
    const view = padded(message, 64);
    const h = Int32Array.from(H256);
    const w = new Int32Array(64);
    const turn = (x, n) => (x >>> n) | (x << (32 - n));
    for (let at = 0; at < view.byteLength; at += 64) {
      for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + 4 * i);
      for (let i = 16; i < 64; i++) {
        const s0 = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
        const s1 = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) | 0;
      }
      let [a, b, c, d, e, f, g, j] = h;
      for (let i = 0; i < 64; i++) {
        const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
        const t1 = (j + s1 + ((e & f) ^ (~e & g)) + K256[i] + w[i]) | 0;
        const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
        const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        j = g;
        g = f;
        f = e;
        e = (d + t1) | 0;
        d = c;
        c = b;
        b = a;
        a = (t1 + t2) | 0;
      }
      [a, b, c, d, e, f, g, j].forEach((value, i) => {
        h[i] = (h[i] + value) | 0;
      });
    }
    const out = new DataView(new ArrayBuffer(32));
    h.forEach((value, i) => out.setInt32(4 * i, value));
    return new Uint8Array(out.buffer);
  }

  function sha512(message) {
    const view = padded(message, 128);
    const h = H512.slice();
    const w = new Array(80);
    const word = (x) => BigInt.asUintN(64, x);
    const turn = (x, n) => word((x >> BigInt(n)) | (x << BigInt(64 - n)));
    for (let at = 0; at < view.byteLength; at += 128) {
      for (let i = 0; i < 16; i++) w[i] = view.getBigUint64(at + 8 * i);
      for (let i = 16; i < 80; i++) {
        const s0 = turn(w[i - 15], 1) ^ turn(w[i - 15], 8) ^ (w[i - 15] >> 7n);
        const s1 = turn(w[i - 2], 19) ^ turn(w[i - 2], 61) ^ (w[i - 2] >> 6n);
        w[i] = word(w[i - 16] + s0 + w[i - 7] + s1);
      }
      let [a, b, c, d, e, f, g, j] = h;
      for (let i = 0; i < 80; i++) {
        const s1 = turn(e, 14) ^ turn(e, 18) ^ turn(e, 41);
        const t1 = word(j + s1 + ((e & f) ^ (~e & g)) + K512[i] + w[i]);
        const s0 = turn(a, 28) ^ turn(a, 34) ^ turn(a, 39);
        const t2 = word(s0 + ((a & b) ^ (a & c) ^ (b & c)));
        j = g;
        g = f;
        f = e;
        e = word(d + t1);
        d = c;
        c = b;
        b = a;
        a = word(t1 + t2);
      }
      [a, b, c, d, e, f, g, j].forEach((value, i) => {
        h[i] = word(h[i] + value);
      });
    }
    const out = new DataView(new ArrayBuffer(64));
    h.forEach((value, i) => out.setBigUint64(8 * i, value));
    return new Uint8Array(out.buffer);
  }

  // ---- Ed25519 (RFC 8032), verifying only ----

  const P = (1n << 255n) - 19n;
  const L = (1n << 252n) + 27742317777372353535851937790883648493n;
  const mod = (x) => ((x % P) + P) % P;

  function power(base, exponent) {
    let result = 1n;
    for (let b = mod(base), e = exponent; e > 0n; e >>= 1n) {
      if (e & 1n) result = (result * b) % P;
      b = (b * b) % P;
    }
    return result;
  }

  const inverse = (x) => power(x, P - 2n);
  const D = mod(-121665n * inverse(121666n));
  const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

  function abscissa(y, odd) {
    const u = mod(y * y - 1n);
    const v = mod(D * y * y + 1n);
    let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (P - 5n) / 8n));
    if (mod(v * x * x) !== u) x = mod(x * ROOT_OF_MINUS_ONE);
    if (mod(v * x * x) !== u || (x === 0n && odd)) return null;
    return (x & 1n) === (odd ? 1n : 0n) ? x : P - x;
  }

  const point = (x, y) => [x, y, 1n, mod(x * y)];

  function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
    const a = mod((y1 - x1) * (y2 - x2));
    const b = mod((y1 + x1) * (y2 + x2));
    const c = mod(2n * D * t1 * t2);
    const d = mod(2n * z1 * z2);
    const e = b - a;
    const f = d - c;
    const g = d + c;
    const h = b + a;
    return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
  }

  function times(p, n) {
    let result = [0n, 1n, 1n, 0n];
    for (let q = p, e = n; e > 0n; e >>= 1n) {
      if (e & 1n) result = add(result, q);
      q = add(q, q);
    }
    return result;
  }

  const little = (bytes) => BigInt("0x" + toHex(Uint8Array.from(bytes).reverse()));

  function decoded(bytes) {
    const n = little(bytes);
    const y = n & ((1n << 255n) - 1n);
    if (y >= P) return null;
    const x = abscissa(y, n >> 255n === 1n);
    return x === null ? null : point(x, y);
  }

  const BASE_Y = mod(4n * inverse(5n));
  const BASE = point(abscissa(BASE_Y, false), BASE_Y);

  function ed25519(publicKey, message, signature) {
    if (signature.length !== 64 || publicKey.length !== 32) return false;
    const a = decoded(publicKey);
    const r = decoded(signature.subarray(0, 32));
    const s = little(signature.subarray(32));
    if (a === null || r === null || s >= L) return false;
    const k = little(sha512(concat(signature.subarray(0, 32), publicKey, message))) % L;
    const [x1, y1, z1] = times(BASE, s);
    const [x2, y2, z2] = add(r, times(a, k));
    return mod(x1 * z2 - x2 * z1) === 0n && mod(y1 * z2 - y2 * z1) === 0n;
  }

  // ---- Merkle trees (RFC 6962, RFC 9162) ----

  const EMPTY = sha256(new Uint8Array());
  const leafHash = (entry) => sha256(concat(Uint8Array.of(0), entry));
  const nodeHash = (left, right) => sha256(concat(Uint8Array.of(1), left, right));
  const half = (n) => Math.floor(n / 2);

  function includes(leaf, index, size, proof, rootHash) {
    if (index < 0 || index >= size) return false;
    let at = index;
    let last = size - 1;
    let hash = leaf;
    for (const sibling of proof) {
      if (last === 0) return false;
      if (at % 2 === 1 || at === last) {
        hash = nodeHash(sibling, hash);
        while (at % 2 === 0 && at !== 0) {
          at = half(at);
          last = half(last);
        }
      } else {
        hash = nodeHash(hash, sibling);
      }
      at = half(at);
      last = half(last);
    }
    return last === 0 && equal(hash, rootHash);
  }

  const isPowerOfTwo = (n) => {
    let rest = n;
    while (rest > 1 && rest % 2 === 0) rest = half(rest);
    return rest === 1;
  };

  function consistent(oldSize, oldRoot, newSize, newRoot, proof) {
    if (oldSize < 0 || oldSize > newSize) return false;
    if (oldSize === newSize) return proof.length === 0 && equal(oldRoot, newRoot);
    if (oldSize === 0) return proof.length === 0 && equal(oldRoot, EMPTY);
    const path = isPowerOfTwo(oldSize) ? [oldRoot, ...proof] : proof.slice();
    if (path.length === 0) return false;
    let at = oldSize - 1;
    let last = newSize - 1;
    while (at % 2 === 1) {
      at = half(at);
      last = half(last);
    }
    let older = path[0];
    let newer = path[0];
    for (const hash of path.slice(1)) {
      if (last === 0) return false;
      if (at % 2 === 1 || at === last) {
        older = nodeHash(hash, older);
        newer = nodeHash(hash, newer);
        while (at % 2 === 0 && at !== 0) {
          at = half(at);
          last = half(last);
        }
      } else {
        newer = nodeHash(newer, hash);
      }
      at = half(at);
      last = half(last);
    }
    return last === 0 && equal(older, oldRoot) && equal(newer, newRoot);
  }

  class Frontier {
    constructor() {
      this.size = 0;
      this.subtrees = [];
    }
    add(leaf) {
      let hash = leaf;
      for (let rest = this.size; rest % 2 === 1; rest = half(rest)) hash = nodeHash(this.subtrees.pop(), hash);
      this.subtrees.push(hash);
      this.size++;
    }
    root() {
      if (this.size === 0) return EMPTY;
      return this.subtrees.reduceRight((right, left) => nodeHash(left, right));
    }
  }

  // ---- C2SP formats ----

  function linesOf(text) {
    need(text.endsWith("\n"), "the last line does not end with a newline");
    return text.slice(0, -1).split("\n");
  }

  function decimal(text) {
    need(/^(0|[1-9][0-9]{0,17})$/.test(text) && Number.isSafeInteger(Number(text)), "no decimal number");
    return Number(text);
  }

  function hashOf(text) {
    const bytes = fromBase64(text);
    need(bytes.length === 32, "a hash has 32 bytes");
    return bytes;
  }

  function proofLines(lines, from) {
    const end = lines.indexOf("", from);
    need(end >= 0, "no empty line after the proof");
    need(end - from <= 63, "a proof has at most 63 hashes");
    return { hashes: lines.slice(from, end).map(hashOf), rest: lines.slice(end + 1).join("\n") + "\n" };
  }

  const NAME = /^[^\s\p{Z}\p{Cc}+]+$/u;

  function parseKey(vkey) {
    const parts = /^([^+]*)\+([^+]*)\+([^]*)$/.exec(vkey);
    need(parts, "a verifier key is <name>+<id>+<key>");
    const [, name, id, text] = parts;
    const material = fromBase64(text);
    need(material.length === 33 && (material[0] === 1 || material[0] === 4), "only Ed25519 keys are known here");
    need(NAME.test(name), "a key's name has no space and no plus sign");
    need(toHex(sha256(concat(utf8.encode(name + "\n"), material))).slice(0, 8) === id, "the id does not belong to the key");
    return { name, id, type: material[0], publicKey: material.subarray(1), text };
  }

  function parseSignature(line) {
    const parts = line.startsWith("— ") ? line.slice(2).split(" ") : [];
    need(parts.length === 2 && NAME.test(parts[0]), "no signature line");
    const bytes = fromBase64(parts[1]);
    need(bytes.length >= 5, "a signature is longer than its key's id");
    return { name: parts[0], id: toHex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) };
  }

  function parseNote(note) {
    const end = note.lastIndexOf("\n\n");
    need(end >= 0, "text and signatures are parted by an empty line");
    const text = note.slice(0, end + 1);
    need(!/[\x00-\x09\x0b-\x1f]/.test(text), "a note holds no control character");
    const lines = linesOf(note.slice(end + 2));
    need(lines.length <= 100, "a note has at most 100 signatures");
    return { text, signatures: lines.map(parseSignature) };
  }

  function signed(key, text, signature) {
    if (key.type === 1) return ed25519(key.publicKey, utf8.encode(text), signature);
    if (signature.length !== 72) return false;
    const seconds = new DataView(signature.buffer, signature.byteOffset).getBigInt64(0);
    const message = utf8.encode(`cosignature/v1\ntime ${seconds}\n${text}`);
    return seconds >= 0n && ed25519(key.publicKey, message, signature.subarray(8));
  }

  function signersOf(note, keys) {
    const signers = new Set();
    for (const signature of note.signatures) {
      for (const key of keys) {
        if (signature.name === key.name && signature.id === key.id && !signers.has(key)) {
          if (!signed(key, note.text, signature.bytes)) throw new BadSignature(`the signature of ${key.name} is not valid`);
          signers.add(key);
        }
      }
    }
    return signers;
  }

  function parseCheckpoint(text) {
    const lines = linesOf(text);
    need(lines.length >= 3 && !lines.includes(""), "a checkpoint has an origin, a size and a root");
    const checkpoint = { origin: lines[0], size: decimal(lines[1]), root: hashOf(lines[2]) };
    need(checkpoint.size > 0 || equal(checkpoint.root, EMPTY), "an empty tree has another root");
    return checkpoint;
  }

  function parsePolicy(text) {
    const logs = [];
    const members = new Map(); // name → key, or group
    const grouped = new Set();
    let quorum = null;
    const unique = (key, type) => {
      need(key.type === type, "this key is of another kind");
      const same = (other) => other.text === key.text;
      need(!logs.some(same) && ![...members.values()].some(same), "the same key stands here twice");
      return key;
    };
    const free = (name) => {
      need(name !== "none" && !members.has(name), `${name} stands here twice`);
      return name;
    };
    for (const line of text.split("\n")) {
      const words = line.split(/[ \t]+/).filter((word) => word !== "");
      if (words.length === 0 || words[0].startsWith("#")) continue;
      if (words[0] === "log") {
        need(words.length === 2 || words.length === 3, "log <vkey> [<url>]");
        logs.push(unique(parseKey(words[1]), 1));
      } else if (words[0] === "witness") {
        need(words.length === 3 || words.length === 4, "witness <name> <vkey> [<url>]");
        members.set(free(words[1]), unique(parseKey(words[2]), 4));
      } else if (words[0] === "group") {
        need(words.length >= 4, "group <name> all|any|<k> <member>…");
        const names = words.slice(3);
        for (const name of names) {
          need(members.has(name), `${name} is not known here`);
          need(!grouped.has(name), `${name} is in a group already`);
          grouped.add(name);
        }
        const least = words[2] === "all" ? names.length : words[2] === "any" ? 1 : decimal(words[2]);
        need(least >= 1 && least <= names.length, "at least 1 and at most all are asked for");
        members.set(free(words[1]), { least, names });
      } else if (words[0] === "quorum") {
        need(words.length === 2 && quorum === null, "there is one quorum");
        need(words[1] === "none" || members.has(words[1]), `${words[1]} is not known here`);
        quorum = words[1];
      } else {
        throw new Malformed(`there is no ${words[0]} in a policy`);
      }
    }
    need(quorum !== null, "a policy says its quorum");
    const holds = (name, signers) => {
      const member = members.get(name);
      return member.names ? member.names.filter((n) => holds(n, signers)).length >= member.least : signers.has(member);
    };
    const keys = [...logs, ...[...members.values()].filter((member) => member.publicKey)];
    return {
      accepted(note) {
        const checkpoint = parseCheckpoint(note.text);
        const signers = signersOf(note, keys);
        if (!logs.some((key) => key.name === checkpoint.origin && signers.has(key))) {
          throw new Untrusted(`no trusted key of the log ${checkpoint.origin} has signed`);
        }
        if (quorum !== "none" && !holds(quorum, signers)) throw new Untrusted("too few trusted witnesses have cosigned");
        return checkpoint;
      },
    };
  }

  function parseProof(text) {
    const lines = linesOf(text);
    let at = 0;
    need(lines[at++] === "c2sp.org/tlog-proof@v1", "a proof begins with c2sp.org/tlog-proof@v1");
    let extra = null;
    if (lines.length > at && lines[at].startsWith("extra ")) extra = fromBase64(lines[at++].slice(6));
    need(lines.length > at && lines[at].startsWith("index "), "a proof has an index");
    const index = decimal(lines[at++].slice(6));
    const { hashes, rest } = proofLines(lines, at);
    return { extra, index, hashes, checkpoint: parseNote(rest) };
  }

  function parseGrowth(text) {
    const lines = linesOf(text);
    need(text.startsWith("old "), "the first line says the old size");
    const oldSize = decimal(lines[0].slice(4));
    const { hashes, rest } = proofLines(lines, 1);
    return { oldSize, hashes, checkpoint: parseNote(rest) };
  }

  // ---- Tandem's leaves ----

  function json(text) {
    let value;
    try {
      value = JSON.parse(text);
    } catch {
      throw new Malformed("no JSON object");
    }
    need(value !== null && typeof value === "object" && !Array.isArray(value), "no JSON object");
    return value;
  }

  const textIn = (node, name) => {
    need(typeof node[name] === "string", `${name} is no text`);
    return node[name];
  };
  const integerIn = (node, name) => {
    need(Number.isInteger(node[name]) && Math.abs(node[name]) <= 2 ** 53, `${name} is no integer`);
    return node[name];
  };
  const listIn = (node, name) => {
    need(Array.isArray(node[name]), `${name} is no list`);
    return node[name];
  };

  // RFC 8785 for what is stored: no fractions.
  function canonical(value) {
    if (Array.isArray(value)) return "[" + value.map(canonical).join(",") + "]";
    if (value !== null && typeof value === "object") {
      return "{" + Object.keys(value).sort().map((k) => JSON.stringify(k) + ":" + canonical(value[k])).join(",") + "}";
    }
    return JSON.stringify(value);
  }

  function readEvent(node) {
    need(node !== null && typeof node === "object", "an event is an object");
    const event = { id: textIn(node, "id"), type: textIn(node, "type"), revision: integerIn(node, "revision"), payload: textIn(node, "payload") };
    need(event.revision >= 1 && event.revision < 2 ** 31, "no revision");
    return event;
  }

  const eventHash = (e) => sha256(utf8.encode(`${e.id}\n${e.type}\n${e.revision}\n${e.payload}`));

  function readCommit(node) {
    need(node.also === undefined || (node.also !== null && typeof node.also === "object" && !Array.isArray(node.also)), "also is no object");
    return {
      position: integerIn(node, "position"),
      stream: textIn(node, "stream"),
      firstSequence: integerIn(node, "firstSequence"),
      committedAt: textIn(node, "committedAt"),
      metadata: textIn(node, "metadata"),
      events: listIn(node, "events").map(readEvent),
      also: node.also,
    };
  }

  function leafOf(commit, service) {
    const metadata = commit.also === undefined ? commit.metadata : commit.metadata + "\n" + canonical(commit.also);
    return canonical({
      committedAt: commit.committedAt,
      events: toHex(sha256(concat(...commit.events.map(eventHash)))),
      firstSequence: commit.firstSequence,
      metadata: toHex(sha256(utf8.encode(metadata))),
      position: commit.position,
      service,
      stream: commit.stream,
    });
  }

  function parseLeaf(text) {
    const node = json(text);
    const leaf = {
      committedAt: textIn(node, "committedAt"),
      events: textIn(node, "events"),
      firstSequence: integerIn(node, "firstSequence"),
      metadata: textIn(node, "metadata"),
      position: integerIn(node, "position"),
      service: textIn(node, "service"),
      stream: textIn(node, "stream"),
    };
    need(canonical(leaf) === text, "a leaf is written in one way only");
    return leaf;
  }

  // ---- checks: { verdict, position, subject } ----

  const finding = (verdict, position, subject, more) => ({ verdict, proven: verdict === "PROVEN", position, subject, ...more });

  function checked(check) {
    try {
      return check();
    } catch (error) {
      if (error instanceof Malformed) return finding("MALFORMED", null, error.message);
      if (error instanceof BadSignature) return finding("SIGNATURE", null, error.message);
      if (error instanceof Untrusted) return finding("UNTRUSTED", null, error.message);
      throw error;
    }
  }

  /** That an event is in the log. */
  function verifyReceipt(text, policyText) {
    return checked(() => {
      const policy = parsePolicy(policyText);
      const proof = parseProof(text);
      need(proof.extra !== null, "a receipt says what its leaf is made of");
      const node = json(new TextDecoder().decode(proof.extra));
      const hashes = listIn(node, "events");
      need(hashes.every((hash) => typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash)), "a list of hexadecimal hashes");
      need(node.event !== undefined && node.event !== null && typeof node.event === "object", "a receipt holds the event");
      const leafText = textIn(node, "leaf");
      const leaf = parseLeaf(leafText);
      const event = readEvent(node.event);
      const place = hashes.indexOf(toHex(eventHash(event)));
      if (place < 0 || toHex(sha256(concat(...hashes.map(fromHex)))) !== leaf.events) return finding("EVENT", null, event.id);
      const checkpoint = policy.accepted(proof.checkpoint);
      if (!includes(leafHash(utf8.encode(leafText)), proof.index, checkpoint.size, proof.hashes, checkpoint.root)) {
        return finding("INCLUSION", null, event.id);
      }
      const subject = `${event.type} ${event.id}, ${leaf.stream}, ${leaf.committedAt}`;
      return finding("PROVEN", leaf.position + place, subject, { event, leaf, checkpoint: { origin: checkpoint.origin, size: checkpoint.size } });
    });
  }

  /** That the newer checkpoint, alone or with its proof, continues the older one. */
  function verifyGrowth(older, newer, policyText) {
    return checked(() => {
      const policy = parsePolicy(policyText);
      const before = policy.accepted(parseNote(older));
      const growth = newer.startsWith("old ") ? parseGrowth(newer) : { oldSize: before.size, hashes: [], checkpoint: parseNote(newer) };
      const after = policy.accepted(growth.checkpoint);
      const continues =
        after.origin === before.origin &&
        growth.oldSize === before.size &&
        consistent(before.size, before.root, after.size, after.root, growth.hashes);
      return finding(continues ? "PROVEN" : "CONSISTENCY", null, `${before.origin} ${before.size} → ${after.size}`);
    });
  }

  /** A whole log or a product's part of it, as lines; `kept` are notes of checkpoints kept elsewhere. */
  function verifyExport(lines, policyText, kept) {
    return checked(() => {
      const policy = parsePolicy(policyText);
      const outside = (kept || []).map((note) => policy.accepted(parseNote(note)));
      const iterator = lines[Symbol.iterator]();
      const first = iterator.next();
      need(!first.done, "an export has a first line");
      const header = json(first.value);
      need(textIn(header, "format") === "tandem-export@v1", "the first line says tandem-export@v1");
      const service = textIn(header, "service");
      const checkpoint = policy.accepted(parseNote(textIn(header, "checkpoint")));
      const count = { commits: 0, events: 0 };
      const wrong =
        header.product === undefined
          ? wholeLog(service, checkpoint, outside, iterator, count)
          : productPart(service, checkpoint, iterator, count);
      const subject = `${checkpoint.origin}: ${count.commits} commits, ${count.events} events, checkpoint ${checkpoint.size}`;
      return wrong || finding("PROVEN", null, subject);
    });
  }

  function wholeLog(service, own, outside, iterator, count) {
    const frontier = new Frontier();
    const roots = new Map([[0, EMPTY]]);
    let expected = 1;
    let bad = null;
    for (const text of { [Symbol.iterator]: () => iterator }) {
      const line = json(text);
      need(integerIn(line, "index") === count.commits, `line ${count.commits + 2} is not that of index ${count.commits}`);
      const logged = line.logged === undefined ? null : hashOf(textIn(line, "logged"));
      const commit = line.position === undefined ? null : readCommit(line);
      if (logged) {
        frontier.add(logged);
        if (frontier.size === own.size || outside.some((c) => c.size === frontier.size)) roots.set(frontier.size, frontier.root());
      }
      if (!bad && !commit) {
        bad = finding(!logged || line.unreadable !== undefined ? "COMMIT" : "MISSING", expected, "");
      } else if (!bad) {
        if (commit.position !== expected || (logged && !equal(leafHash(utf8.encode(leafOf(commit, service))), logged))) {
          bad = finding("COMMIT", expected, commit.stream);
        } else {
          expected += commit.events.length;
          count.events += commit.events.length;
        }
      }
      count.commits++;
    }
    if (frontier.size < own.size || outside.some((c) => frontier.size < c.size)) return bad || finding("MISSING", expected, "");
    if (!equal(own.root, roots.get(own.size))) return finding("ROOT", null, own.origin);
    for (const c of outside) {
      if (c.origin !== own.origin || !equal(c.root, roots.get(c.size))) return finding("CONSISTENCY", null, own.origin);
    }
    return bad;
  }

  function productPart(service, checkpoint, iterator, count) {
    const next = new Map();
    for (const text of { [Symbol.iterator]: () => iterator }) {
      const line = json(text);
      const index = integerIn(line, "index");
      need(line.position !== undefined && line.proof !== undefined, `line ${count.commits + 2} lacks its commit or its proof`);
      const commit = readCommit(line);
      const proof = listIn(line, "proof").map((hash) => hashOf(String(hash)));
      if (!includes(leafHash(utf8.encode(leafOf(commit, service))), index, checkpoint.size, proof, checkpoint.root)) {
        return finding("COMMIT", commit.position, commit.stream);
      }
      if ((next.get(commit.stream) || 0) !== commit.firstSequence) return finding("MISSING", commit.position, commit.stream);
      next.set(commit.stream, commit.firstSequence + commit.events.length);
      count.commits++;
      count.events += commit.events.length;
    }
    return null;
  }

  root.tandemVerify = {
    verifyReceipt,
    verifyGrowth,
    verifyExport,
    parts: { sha256, sha512, ed25519, includes, consistent, parseNote, parseKey, parsePolicy, signersOf, fromBase64, fromHex, toHex, leafHash },
  };
  if (typeof module === "object" && module.exports) module.exports = root.tandemVerify;
})(typeof globalThis === "object" ? globalThis : this);
