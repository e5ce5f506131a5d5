// What the Maven build calls, `test` or `build`: installs when the lock changed, and does nothing when nothing did.
// Results go to ../target: web/ into the jar, web-reports/ for the count of tests.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const what = process.argv[2];
const target = '../target';
const out = join(target, 'classes/web');
/** What neither a test nor a bundle may do without. */
const CHECKS = ['types:check', 'compile'];
const contracts = '../../contracts/src/main/resources/contracts/openapi';

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function hash(names) {
  const sum = createHash('sha256');
  for (const name of names) sum.update(name).update('\0').update(readFileSync(name)).update('\0');
  return sum.digest('hex');
}

function isDone(mark, inputs) {
  return existsSync(mark) && readFileSync(mark, 'utf8') === inputs;
}

function npm(...args) {
  execFileSync('npm', args, {
    stdio: 'inherit',
    env: { ...process.env, WEB_OUT: out, WEB_REPORT: join(target, 'web-reports') },
  });
}

const lock = hash(['package-lock.json', 'package.json']);
const installed = 'node_modules/.installed-from';
if (!isDone(installed, lock)) {
  npm('ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(installed, lock);
}

const own = ['index.html', 'package-lock.json', 'package.json', 'tsconfig.json', 'vite.config.ts', 'biome.json'];
const inputs = hash([...own, ...files('src'), ...files('scripts'), ...files('e2e'), ...files(contracts)]);
mkdirSync(target, { recursive: true });

if (what === 'test') {
  // Counted with all other tests: the report must be there whenever tests are asked for.
  const mark = join(target, 'web-tested');
  const report = join(target, 'web-reports/TEST-web.xml');
  if (!isDone(mark, inputs) || !existsSync(report)) {
    for (const script of [...CHECKS, 'lint', 'test']) npm('run', '--silent', script);
    writeFileSync(mark, inputs);
  }
} else {
  const mark = join(target, 'web-built');
  if (!isDone(mark, inputs) || !existsSync(join(out, 'index.html'))) {
    rmSync(mark, { force: true });
    // What was tested just now was checked with it.
    if (!isDone(join(target, 'web-tested'), inputs)) for (const script of CHECKS) npm('run', '--silent', script);
    npm('run', '--silent', 'bundle');
    compress();
    writeFileSync(mark, inputs);
  }
}

/** Compressed once, here: the gateway hands out what lies there. */
function compress() {
  for (const file of files(join(out, 'app'))) {
    const bytes = readFileSync(file);
    if (bytes.length < 1024) continue;
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }));
  }
}
