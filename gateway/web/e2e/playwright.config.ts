import { defineConfig } from '@playwright/test';
import { ARGS, BASE, EXECUTABLE } from './browser.mjs';

/** Stories against a running system (TANDEM=http://…). Short ones by default; E2E_LONG=1 runs those that take long as well. */
export default defineConfig({
  testDir: '.',
  testMatch: process.env.E2E_LONG ? '**/*.spec.ts' : '**/*.short.spec.ts',
  outputDir: process.env.E2E_OUT ?? '/tmp/tandem-e2e',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    baseURL: BASE,
    launchOptions: { executablePath: EXECUTABLE, args: ARGS },
    actionTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'off',
  },
});
