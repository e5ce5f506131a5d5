import { expect, type Page, test } from '@playwright/test';
import { PASSWORD, person } from './browser.mjs';

const LIST = '/p/SHOP/requirements';

/** A title nobody else has, so that the story may be told again on the same data. */
const title = () => `优惠券列表 ${Date.now().toString(36)}`;

const row = (page: Page, words: string) => page.locator('[data-row]', { hasText: words });

test('the front-end owner signs in and drafts by keyboard alone; the back-end owner sees it without reloading', async ({
  browser,
}) => {
  const lin = await (await person(browser, undefined)).newPage();
  const zhou = await (await person(browser, 'zhou.zhiyuan', { language: 'en', theme: 'dark' })).newPage();
  await zhou.goto(LIST);
  await expect(zhou.getByRole('heading', { name: 'Requirements', level: 1 })).toBeVisible();
  await expect(zhou.getByText('Connected', { exact: true }).first()).toBeAttached();

  await lin.goto(LIST);
  await expect(lin.getByRole('heading', { name: '登录 Tandem' })).toBeVisible();
  await lin.keyboard.type('lin.xiaowen');
  await lin.keyboard.press('Tab');
  await lin.keyboard.type(PASSWORD);
  await lin.keyboard.press('Enter');
  await expect(row(lin, 'SHOP-1').first()).toBeVisible();
  expect(lin.url()).toContain(LIST);

  const wanted = title();
  await lin.keyboard.press('c');
  await expect(lin.getByRole('dialog')).toBeVisible();
  await lin.keyboard.type(wanted);
  await lin.keyboard.press('Enter');
  await expect(row(lin, wanted)).toBeVisible();
  await expect(row(zhou, wanted)).toBeVisible();
});

test('a title two people rewrite at once is shown in both wordings, and neither is lost', async ({ browser }) => {
  const lin = await (await person(browser, 'lin.xiaowen')).newPage();
  const chen = await (await person(browser, 'chen.yutong', { language: 'en' })).newPage();
  await lin.goto(LIST);
  await expect(row(lin, 'SHOP-1').first()).toBeVisible();
  const wanted = title();
  await lin.keyboard.press('c');
  await lin.keyboard.type(wanted);
  await lin.keyboard.press('Enter');
  await expect(row(lin, wanted)).toBeVisible();

  await chen.goto(`${LIST}?q=${encodeURIComponent(wanted)}`);
  await expect(row(chen, wanted)).toBeVisible();
  // Chen begins to write; her page hears nothing of what Lin does meanwhile.
  await chen.keyboard.press('j');
  await chen.keyboard.press('e');
  const field = chen.getByRole('textbox', { name: 'Title' });
  await field.fill(`${wanted} by Chen`);
  await chen.route('**/api/v1/products/SHOP/requirements**', (route) => route.abort());
  await lin.goto(`${LIST}?q=${encodeURIComponent(wanted)}`);
  await row(lin, wanted).hover();
  await row(lin, wanted).getByRole('button', { name: '改名' }).click();
  await lin.getByRole('textbox', { name: '标题' }).fill(`${wanted} 林`);
  await lin.keyboard.press('Enter');
  await expect(row(lin, `${wanted} 林`)).toBeVisible();

  await field.press('Enter');
  await expect(chen.getByRole('alert').filter({ hasText: `${wanted} 林` })).toBeVisible();
  await expect(field).toHaveValue(`${wanted} by Chen`);
  await chen.unroute('**/api/v1/products/SHOP/requirements**');
  await chen.getByRole('button', { name: 'Use mine' }).click();
  await expect(row(lin, `${wanted} by Chen`)).toBeVisible();
});

test('what is being written outlives a reload, and the line is taken up again where it was cut', async ({
  browser,
}) => {
  const context = await person(browser, 'lin.xiaowen');
  const lin = await context.newPage();
  await lin.goto(LIST);
  await expect(row(lin, 'SHOP-1').first()).toBeVisible();
  const wanted = title();
  await lin.keyboard.press('c');
  await lin.keyboard.type(wanted);
  await lin.waitForFunction((words) => JSON.stringify(localStorage).includes(words), wanted);
  await lin.reload();
  await expect(row(lin, 'SHOP-1').first()).toBeVisible();
  await lin.keyboard.press('c');
  await expect(lin.getByRole('dialog').getByRole('textbox')).toHaveValue(wanted);

  await context.setOffline(true);
  await expect(
    lin
      .getByRole('status')
      .filter({ hasText: /离线|重新连接中/ })
      .first(),
  ).toBeAttached();
  const zhou = await (await person(browser, 'zhou.zhiyuan')).newPage();
  const others = title();
  await zhou.goto(LIST);
  await expect(row(zhou, 'SHOP-1').first()).toBeVisible();
  await zhou.keyboard.press('c');
  await zhou.keyboard.type(others);
  await zhou.keyboard.press('Enter');
  await expect(row(zhou, others)).toBeVisible();

  await context.setOffline(false);
  await expect(row(lin, others)).toBeVisible();
  await expect(lin.getByRole('dialog').getByRole('textbox')).toHaveValue(wanted);
  await lin.keyboard.press('Enter');
  await expect(row(lin, wanted)).toBeVisible();
});
