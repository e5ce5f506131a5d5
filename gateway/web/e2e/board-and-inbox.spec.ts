import { expect, test } from '@playwright/test';
import { person } from './browser.mjs';

test('a card is moved to review and back by keyboard; what a drag cannot do is said', async ({ browser }) => {
  const page = await (await person(browser, 'lin.xiaowen')).newPage();
  await page.goto('/p/SHOP/requirements');
  const wanted = `会员等级 ${Date.now().toString(36)}`;
  await expect(page.locator('[data-row]').first()).toBeVisible();
  await page.keyboard.press('c');
  await page.keyboard.type(wanted);
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-row]', { hasText: wanted })).toBeVisible();
  await page.goto(`/p/SHOP/requirements?view=board&q=${encodeURIComponent(wanted)}`);
  const card = page.locator('[data-card]', { hasText: wanted });
  // Each step is said aloud: a person hears it before the next one.
  const said = (words: string) => expect(page.getByText(words)).toBeAttached();
  await card.getByRole('button', { name: '移动' }).focus();
  await page.keyboard.press('Space');
  await said(`“${wanted}”移到“`);
  await page.keyboard.press('ArrowRight');
  await said(`“${wanted}”移到“已写明”上方`);
  await page.keyboard.press('Space');
  await expect(page.locator('[data-column=SPECIFIED] [data-card]', { hasText: wanted })).toBeVisible();
});

test('feedback is taken down, classified by a number key, re-routed with evidence and answered', async ({
  browser,
}) => {
  const page = await (await person(browser, 'lin.xiaowen')).newPage();
  const words = `列表滑动卡顿 ${Date.now().toString(36)}`;
  await page.goto('/p/SHOP/feedback');
  await expect(page.locator('[data-feedback]').first()).toBeVisible();
  await page.keyboard.press('c');
  await page.getByRole('dialog').getByRole('textbox').first().fill(words);
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  const item = page.locator('[data-feedback]', { hasText: words });
  await item.click();
  await page.locator('h1').click();
  await page.keyboard.press('3');
  await expect(item.getByText('前端')).toBeVisible();
  await page.keyboard.press('r');
  await page.getByRole('textbox', { name: '证据' }).fill('列表接口 95 分位 2.4 秒，页面本身只用了 80 毫秒。');
  await page.getByRole('dialog').getByRole('button', { name: '转派' }).click();
  await expect(item.getByText('后端')).toBeVisible();
});
