// The two owners over one requirement, each in a browser of their own: one in Chinese, one in English.
import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { launch, person } from './browser.mjs';

const PRODUCT = 'SHOP';
let browser: Browser;
test.beforeAll(async () => {
  browser = await launch();
});
test.afterAll(() => browser.close());

interface Person {
  context: BrowserContext;
  page: Page;
}

async function enters(login: string, language: 'zh-CN' | 'en'): Promise<Person> {
  const context = await person(browser, login, { language });
  return { context, page: await context.newPage() };
}

/** A new requirement of this person, through the API: how it is drafted is another story. */
async function drafted({ context }: Person, title: string): Promise<string> {
  const { csrf } = await (await context.request.get('/api/v1/session')).json();
  const answer = await context.request.post(`/api/v1/products/${PRODUCT}/requirements`, {
    headers: { 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID() },
    data: { title },
  });
  expect(answer.status()).toBe(201);
  const made = answer.headers().location ?? '';
  return (await (await context.request.get(made)).json()).key;
}

const half = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

async function writes(page: Page, field: string, text: string, words: { edit: string; save: string }) {
  await page.getByRole('button', { name: `${words.edit}${field}` }).click();
  await page.getByRole('textbox', { name: field, exact: true }).fill(text);
  await page.getByRole('button', { name: words.save, exact: true }).click();
}
const ZH = { edit: '编辑', save: '保存' };

test('a half is specified, offered, returned with reasons, offered again and accepted with a reservation', async () => {
  const lin = await enters('lin.xiaowen', 'zh-CN');
  const zhou = await enters('zhou.zhiyuan', 'en');
  const key = await drafted(lin, `退款接口 ${Date.now()}`);
  await lin.page.goto(`/requirements/${key}`);
  await zhou.page.goto(`/requirements/${key}`);

  await writes(lin.page, '页面布局', '退款按钮在订单详情右上角。', ZH);
  await expect(zhou.page.getByText('退款按钮在订单详情右上角。')).toBeVisible();

  await test.step('the list says what is missing before anything is sent', async () => {
    await half(lin.page, '后端部分').getByRole('button', { name: '移交', exact: true }).click();
    const sheet = lin.page.getByRole('dialog');
    await expect(sheet.getByRole('status')).toContainText('说明');
    await expect(sheet.getByRole('button', { name: '发起移交' })).toBeDisabled();
    await sheet.getByRole('button', { name: '取消' }).click();
    await writes(lin.page, '说明', '按原路退款，支持部分退款。', ZH);
    await expect(lin.page.getByText('按原路退款，支持部分退款。')).toBeVisible();
  });

  const offer = async (message: string) => {
    await half(lin.page, '后端部分').getByRole('button', { name: '移交', exact: true }).click();
    const sheet = lin.page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: '附言' }).fill(message);
    await sheet.getByRole('button', { name: '发起移交' }).click();
    await expect(sheet).toBeHidden();
  };
  const back = half(zhou.page, 'Back-end half');

  await test.step('the receiver reads the package and returns it with what is missing', async () => {
    await offer('请接手退款接口。');
    await expect(back.getByText('请接手退款接口。')).toBeVisible();
    await back.getByRole('button', { name: 'Show the package' }).click();
    await expect(back.getByText('Contents match the hash')).toBeVisible();
    await back.getByRole('button', { name: 'Return', exact: true }).click();
    const dialog = zhou.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Why/ }).fill('Two things are missing.');
    await dialog.getByRole('textbox', { name: 'What is asked for' }).fill('Peak load\nPartial refunds in cents?');
    await dialog.getByRole('button', { name: 'Return', exact: true }).click();
    await expect(back.getByRole('button', { name: 'Accept', exact: true })).toBeHidden();
  });

  await test.step('the giver reads why, adds it and offers again', async () => {
    await lin.page.getByRole('tab', { name: '移交' }).click();
    await lin.page.getByRole('button', { name: '查看移交单' }).first().click();
    await expect(lin.page.getByText('Partial refunds in cents?')).toBeVisible();
    await writes(lin.page, '说明', '按原路退款，支持部分退款，金额为分；峰值 200 笔/秒。', ZH);
    await offer('已补齐。');
  });

  await test.step('the receiver sees the difference and accepts with a reservation', async () => {
    await back.getByRole('button', { name: 'Show the package' }).click();
    const changes = back.getByRole('region', { name: 'Compared with the last offer' });
    await expect(changes.locator('ins')).toContainText('200');
    await back.getByRole('button', { name: 'Accept', exact: true }).click();
    const dialog = zhou.page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add a reservation' }).click();
    await dialog.getByRole('textbox', { name: 'What is still owed' }).fill('Error codes for partial refunds');
    await dialog.getByRole('button', { name: '2 working days' }).click();
    await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect(back.getByText('周志远').first()).toBeVisible();
    await expect(half(lin.page, '后端部分').getByText('周志远')).toBeVisible();
  });

  await test.step('the timeline shows who held it for how long, and what happened to every offer', async () => {
    await zhou.page.getByRole('tab', { name: 'Timeline' }).click();
    const timeline = zhou.page.getByRole('region', { name: 'Timeline' });
    await expect(timeline.getByText(/has held it for/).first()).toBeVisible();
    await expect(timeline.getByText(/Returned after/)).toBeVisible();
    await expect(timeline.getByText(/Accepted after/)).toBeVisible();
    await expect(timeline.getByText('Partial refunds in cents?')).toBeVisible();
  });

  await test.step('the slider turns the whole page to the moment before, and the address says so', async () => {
    await zhou.page.keyboard.press('a');
    const slider = zhou.page.getByRole('slider', { name: 'As of' });
    await slider.focus();
    await zhou.page.keyboard.press('ArrowLeft');
    await zhou.page.keyboard.press('ArrowLeft');
    await expect(zhou.page).toHaveURL(/asOf=/);
    await expect(half(zhou.page, 'Back-end half').getByText('林晓雯').first()).toBeVisible();
    await expect(zhou.page.getByRole('button', { name: /^Edit / })).toHaveCount(0);
    await zhou.page.reload();
    await expect(half(zhou.page, 'Back-end half').getByText('林晓雯').first()).toBeVisible();
    await zhou.page.getByRole('button', { name: 'Back to now' }).click();
    await expect(half(zhou.page, 'Back-end half').getByText('周志远').first()).toBeVisible();
  });
  await lin.context.close();
  await zhou.context.close();
});

test('two people who write in the same place lose no word', async () => {
  const lin = await enters('lin.xiaowen', 'zh-CN');
  const he = await enters('he.junjie', 'zh-CN');
  const key = await drafted(lin, `购物车分享 ${Date.now()}`);
  await lin.page.goto(`/requirements/${key}`);
  await writes(lin.page, '页面布局', '分享按钮放在底部。', ZH);
  await expect(lin.page.getByText('分享按钮放在底部。')).toBeVisible();
  await he.page.goto(`/requirements/${key}`);

  await lin.page.getByRole('button', { name: '编辑页面布局' }).click();
  await lin.page.getByRole('textbox', { name: '页面布局', exact: true }).fill('分享按钮放在右上角。');
  await writes(he.page, '页面布局', '分享按钮放在底部，带二维码。', ZH);
  await expect(he.page.getByText('分享按钮放在底部，带二维码。')).toBeVisible();

  await lin.page.getByRole('button', { name: '保存', exact: true }).click();
  const merge = lin.page.getByRole('dialog', { name: '同一处被他人改过' });
  await expect(merge.getByText('何俊杰')).toBeVisible();
  const merged = merge.getByRole('textbox', { name: '合并后的文字' });
  await expect(merged).toHaveValue('分享按钮放在右上角，带二维码。');
  await merge.getByRole('button', { name: '保存', exact: true }).click();
  await expect(lin.page.getByText('分享按钮放在右上角，带二维码。')).toBeVisible();
  await expect(he.page.getByText('分享按钮放在右上角，带二维码。')).toBeVisible();
  await lin.context.close();
  await he.context.close();
});

test('what is typed while nothing is reached is there again afterwards', async () => {
  const lin = await enters('lin.xiaowen', 'zh-CN');
  const key = await drafted(lin, `发票抬头 ${Date.now()}`);
  await lin.page.goto(`/requirements/${key}`);
  await lin.page.getByRole('button', { name: '编辑交互设计' }).click();
  await lin.page.getByRole('textbox', { name: '交互设计', exact: true }).fill('抬头可搜索历史记录。');
  await lin.context.route('**/api/**', (route) => route.abort());
  await lin.page.getByRole('button', { name: '保存', exact: true }).click();
  await expect(lin.page.getByText('未保存的草稿')).toBeVisible({ timeout: 15_000 });
  await lin.context.unroute('**/api/**');
  await lin.page.reload();
  await expect(lin.page.getByText('未保存的草稿')).toBeVisible();
  await lin.page.getByRole('button', { name: '继续写' }).click();
  await expect(lin.page.getByRole('textbox', { name: '交互设计', exact: true })).toHaveValue('抬头可搜索历史记录。');
  await lin.page.keyboard.press('Control+Enter');
  await expect(lin.page.getByText('未保存的草稿')).toBeHidden();
  await expect(lin.page.getByText('抬头可搜索历史记录。')).toBeVisible();
  await lin.context.close();
});

test('the keyboard alone writes, offers and accepts', async () => {
  const lin = await enters('lin.xiaowen', 'zh-CN');
  const zhou = await enters('zhou.zhiyuan', 'zh-CN');
  const key = await drafted(lin, `物流查询 ${Date.now()}`);
  await lin.page.goto(`/requirements/${key}`);
  await tabTo(lin.page, '编辑说明');
  await lin.page.keyboard.press('Enter');
  await lin.page.keyboard.type('订单页可以查到物流。');
  await lin.page.keyboard.press('Control+Enter');
  await expect(lin.page.getByText('订单页可以查到物流。')).toBeVisible();

  const backHalf = half(lin.page, '后端部分');
  await backHalf.getByRole('button', { name: '移交', exact: true }).focus();
  await lin.page.keyboard.press('Enter');
  await expect(lin.page.getByRole('dialog')).toBeVisible();
  await tabTo(lin.page, '发起移交');
  await lin.page.keyboard.press('Enter');
  await expect(lin.page.getByRole('dialog')).toBeHidden();

  await zhou.page.goto(`/requirements/${key}`);
  await expect(zhou.page.getByRole('button', { name: '签收', exact: true })).toBeVisible();
  await tabTo(zhou.page, '签收');
  await zhou.page.keyboard.press('Enter');
  await expect(zhou.page.getByRole('dialog')).toBeVisible();
  await tabTo(zhou.page, '签收');
  await zhou.page.keyboard.press('Enter');
  await expect(zhou.page.getByRole('dialog')).toBeHidden();
  await expect(half(zhou.page, '后端部分').getByText('周志远').first()).toBeVisible();
  await zhou.page.keyboard.press('t');
  await expect(zhou.page.getByRole('region', { name: '时间线' }).getByText('签收了移交')).toBeVisible();
  await lin.context.close();
  await zhou.context.close();
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string) {
  for (let n = 0; n < 90; n++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    if (focused === name) return;
  }
  throw new Error(`the keyboard does not reach ${name}`);
}
