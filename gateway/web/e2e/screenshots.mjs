// Pictures of every screen: Chinese in the light, English in the dark, Chinese 390 px wide. `npm run screenshots -- <folder> [screen…]`
// against a running demo (TANDEM=http://127.0.0.1:8080).
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
const browser = await launch();
let bad = 0;
for (const look of looks) {
  const contexts = new Map();
  for (const screen of SCREENS) {
    if (only.length > 0 && !only.some((name) => screen.name.startsWith(name))) continue;
    const who = screen.as ?? '';
    if (!contexts.has(who)) contexts.set(who, await person(browser, screen.as, look));
    const page = await contexts.get(who).newPage();
    page.on(
      'console',
      (message) =>
        message.type() === 'error' &&
        !message.text().includes('401') &&
        console.log(`${look.name} ${screen.name}: ${message.text().slice(0, 300)}`),
    );
    page.on('pageerror', (error) => console.log(`${look.name} ${screen.name}: ${error.message}`));
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
      bad++;
      await page.screenshot({ path: join(folder, `${screen.name}.${look.name}.png`) });
      console.log(`${look.name} ${screen.name}: ${failure.message.split('\n')[0]}`);
    }
    await page.close();
  }
  for (const context of contexts.values()) await context.close();
}
await browser.close();
process.exit(bad ? 1 : 0);
