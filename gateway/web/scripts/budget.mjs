// What a browser downloads, gzipped: the first screen, and each lazy route on top of it. Fails when a budget is passed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const out = process.env.WEB_OUT ?? 'dist';
const KB = 1024;
const FIRST = 300 * KB;
const LAZY = 120 * KB;
const CHARTS = 180 * KB;

const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'));
const size = (file) => gzipSync(readFileSync(join(out, file)), { level: 9 }).length;

/** The files a chunk needs, its static imports and styles included. */
function files(name, all = new Set()) {
  const chunk = manifest[name];
  if (!chunk || all.has(chunk.file)) return all;
  all.add(chunk.file);
  for (const css of chunk.css ?? []) all.add(css);
  for (const next of chunk.imports ?? []) files(next, all);
  return all;
}

const sum = (set) => [...set].reduce((total, file) => total + size(file), 0);
/** What is shown first is the shell and the start page, so the start page's chunks count as well. */
const START = [
  'index.html',
  'src/routes/my-work.tsx',
  ...Object.keys(manifest).filter((n) => /src\/i18n\/zh-CN\.ts$/.test(n)),
];
const first = new Set();
for (const name of START) files(name, first);

const rows = [['first screen', sum(first), FIRST]];
for (const [name, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || START.includes(name)) continue;
  const own = new Set([...files(name)].filter((file) => !first.has(file)));
  rows.push([name.replace(/^src\//, ''), sum(own), /chart/.test(name) ? CHARTS : LAZY]);
}
let over = 0;
for (const [name, bytes, limit] of rows.sort((a, b) => b[1] - a[1])) {
  const verdict = bytes > limit ? 'OVER' : 'ok';
  if (bytes > limit) over++;
  if (bytes > 8 * KB || bytes > limit) {
    console.log(`${(bytes / KB).toFixed(1).padStart(7)} KB of ${limit / KB}  ${verdict.padEnd(4)}  ${name}`);
  }
}
if (over) console.error(`${over} over budget: split it, or load it later.`);
process.exit(over ? 1 : 0);
