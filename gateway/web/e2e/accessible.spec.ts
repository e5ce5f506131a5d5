import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { person } from './browser.mjs';
import { SCREENS } from './screens.mjs';

/** Every screen in both themes: nothing serious or critical (axe). */
for (const look of [{ theme: 'light', language: 'zh-CN' } as const, { theme: 'dark', language: 'en' } as const]) {
  for (const screen of SCREENS) {
    test(`${screen.name} is accessible, ${look.theme}`, async ({ browser }) => {
      const context = await person(browser, screen.as, look);
      const page = await context.newPage();
      await page.goto(screen.path);
      await page.waitForSelector(screen.shows ?? 'h1');
      await screen.ready?.(page);
      const found = await new AxeBuilder({ page }).analyze();
      const bad = found.violations.filter((one) => one.impact === 'serious' || one.impact === 'critical');
      expect(bad.map((one) => `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
      await context.close();
    });
  }
}
