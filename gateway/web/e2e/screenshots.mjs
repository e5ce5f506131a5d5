// Pictures of every screen: Chinese in the light, English in the dark, Chinese 390 px wide. `./tandem screenshots [folder] [screen…]`,
// or against a running demo: TANDEM=http://127.0.0.1:8080 ./tandem screenshots <folder> [screen…]. Fails where a page complains.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, person } from './browser.mjs';
import { SCREENS } from './screens.mjs';

const [folder = 'screenshots', ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const looks = [
  { name: 'zh-light', language: 'zh-CN', theme: 'light', width: 1440 },
  { name: 'en-dark', language: 'en', theme: 'dark', width: 1280 },
  { name: 'zh-390', language: 'zh-CN', theme: 'light', width: 390, height: 844 },
];
/** What a browser says of answers a page expects: nobody signed in yet, an unknown requirement. */
const EXPECTED = ['status of 401', 'status of 404'];
const browser = await launch();
let bad = 0;
for (const look of looks) {
  const contexts = new Map();
  for (const screen of SCREENS) {
    if (only.length > 0 && !only.some((name) => screen.name.startsWith(name))) continue;
    const who = screen.as ?? '';
    if (!contexts.has(who)) contexts.set(who, await person(browser, screen.as, look));
    const page = await contexts.get(who).newPage();
    const complains = (words) => {
      bad++;
      console.log(`${look.name} ${screen.name}: ${words.split('\n')[0].slice(0, 300)}`);
    };
    page.on('console', (message) => {
      if (message.type() !== 'error') return;
      if (!EXPECTED.some((status) => message.text().includes(status))) complains(message.text());
    });
    page.on('pageerror', (error) => complains(error.message));
    try {
      await page.goto(screen.path);
      await page.waitForSelector(screen.shows ?? 'h1', { timeout: 20_000 });
      await page.waitForFunction(() => !document.querySelector('main [role=status][aria-label]'), null, {
        timeout: 20_000,
      });
      await screen.ready?.(page);
      await page.waitForTimeout(350);
      await page.screenshot({ path: join(folder, `${screen.name}.${look.name}.png`) });
    } catch (failure) {
      await page.screenshot({ path: join(folder, `${screen.name}.${look.name}.png`) });
      complains(failure.message);
    }
    await page.close();
  }
  for (const context of contexts.values()) await context.close();
}
await browser.close();
process.exit(bad ? 1 : 0);
