// Debian's Chromium, without a sandbox (it runs in containers) and without calls home.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

export const EXECUTABLE = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-first-run',
  '--no-pings',
  '--disable-dev-shm-usage',
];

export function launch() {
  if (!existsSync(EXECUTABLE))
    throw new Error(`no browser at ${EXECUTABLE}: apt install chromium fonts-noto-cjk, or set CHROMIUM`);
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
}

export const BASE = process.env.TANDEM ?? 'http://127.0.0.1:8080';
export const PASSWORD = process.env.TANDEM_PASSWORD ?? 'tandem-demo-2026';

/** A person's own browser: language, colours, cookies. */
export async function person(browser, login, { language = 'zh-CN', theme = 'light', width = 1440, height = 900 } = {}) {
  const context = await browser.newContext({
    baseURL: BASE,
    locale: language,
    colorScheme: theme,
    viewport: { width, height },
    timezoneId: 'Asia/Shanghai',
  });
  await context.addInitScript(
    ([chosen, look]) => {
      localStorage.setItem('tandem.language', chosen);
      localStorage.setItem('tandem.theme', look);
    },
    [language, theme],
  );
  if (login) {
    const answer = await context.request.post('/api/v1/session', { data: { login, password: PASSWORD } });
    if (!answer.ok()) throw new Error(`${login} could not sign in: ${answer.status()}`);
  }
  return context;
}
