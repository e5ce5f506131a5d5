import { expect, test } from '@playwright/test';
import { drafted, enters, half, tabTo, writes } from './story';

test('two people who write in the same place lose no word', async ({ browser }) => {
  const lin = await enters(browser, 'lin.xiaowen', 'zh-CN');
  const he = await enters(browser, 'he.junjie', 'zh-CN');
  const key = await drafted(lin, `购物车分享 ${Date.now()}`);
  await lin.page.goto(`/requirements/${key}`);
  await writes(lin.page, '页面布局', '分享按钮放在底部。');
  await expect(lin.page.getByText('分享按钮放在底部。')).toBeVisible();
  await he.page.goto(`/requirements/${key}`);

  await lin.page.getByRole('button', { name: '编辑页面布局' }).click();
  await lin.page.getByRole('textbox', { name: '页面布局', exact: true }).fill('分享按钮放在右上角。');
  await writes(he.page, '页面布局', '分享按钮放在底部，带二维码。');
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

test('what is typed while nothing is reached is there again afterwards', async ({ browser }) => {
  const lin = await enters(browser, 'lin.xiaowen', 'zh-CN');
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

test('the keyboard alone writes, offers and accepts', async ({ browser }) => {
  const lin = await enters(browser, 'lin.xiaowen', 'zh-CN');
  const zhou = await enters(browser, 'zhou.zhiyuan', 'zh-CN');
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
