// Lighthouse, as on a desk, over the pages an owner opens: `./tandem lighthouse`, or against a running demo:
// TANDEM=http://127.0.0.1:8080 ./tandem lighthouse. Fails below 95.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse, { desktopConfig } from 'lighthouse';
import { ARGS, BASE, EXECUTABLE, PASSWORD } from './browser.mjs';

const ENOUGH = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices'];
const PAGES = ['/my-work', '/p/SHOP/requirements', '/requirements/SHOP-3', '/p/SHOP/feedback', '/notices'];

function freePort() {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}

const profile = mkdtempSync(join(tmpdir(), 'tandem-lighthouse-'));
const port = await freePort();
const context = await chromium.launchPersistentContext(profile, {
  executablePath: EXECUTABLE,
  args: [...ARGS, `--remote-debugging-port=${port}`],
  locale: 'zh-CN',
});
let low = 0;

async function measure(path) {
  const run = await lighthouse(
    `${BASE}${path}`,
    { port, logLevel: 'error', onlyCategories: CATEGORIES, disableStorageReset: true },
    desktopConfig,
  );
  const { categories, audits } = run.lhr;
  const scores = CATEGORIES.map((name) => Math.round((categories[name].score ?? 0) * 100));
  const shows = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
  ];
  console.log(
    path.padEnd(24),
    ...scores.map((score) => String(score).padStart(4)),
    ' ',
    ...shows.map((name) => `${audits[name].displayValue}`.replace(/\s/g, ' ').padEnd(9)),
  );
  for (const [at, name] of CATEGORIES.entries()) {
    if (scores[at] >= ENOUGH) continue;
    low++;
    for (const { id, weight } of categories[name].auditRefs)
      if (weight > 0 && (audits[id].score ?? 1) < 0.9)
        console.log(`    ${name}: ${audits[id].title} ${audits[id].displayValue ?? ''}`);
  }
}

try {
  console.log(''.padEnd(24), 'perf', 'a11y', 'best', '  FCP       LCP       TBT       CLS');
  await measure('/sign-in');
  const answer = await context.request.post(`${BASE}/api/v1/session`, {
    data: { login: 'lin.xiaowen', password: PASSWORD },
  });
  if (!answer.ok()) throw new Error(`nobody could sign in: ${answer.status()}`);
  for (const path of PAGES) await measure(path);
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
process.exit(low ? 1 : 0);
