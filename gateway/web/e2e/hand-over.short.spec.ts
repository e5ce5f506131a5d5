// The two owners over one requirement, each in a browser of their own: one in Chinese, one in English.
import { expect, test } from '@playwright/test';
import { begins, drafted, enters, half, holdsSaves, writes } from './story';

test('a half is specified, offered, returned with reasons, offered again and accepted with a reservation', async ({
  browser,
}) => {
  const lin = await enters(browser, 'lin.xiaowen', 'zh-CN');
  const zhou = await enters(browser, 'zhou.zhiyuan', 'en');
  const key = await drafted(lin, `退款接口 ${Date.now()}`);
  await lin.page.goto(`/requirements/${key}`);
  await zhou.page.goto(`/requirements/${key}`);

  await writes(lin.page, '页面布局', '退款按钮在订单详情右上角。');
  await expect(zhou.page.getByText('退款按钮在订单详情右上角。')).toBeVisible();

  await test.step('the list says what is missing before anything is sent', async () => {
    await half(lin.page, '后端部分').getByRole('button', { name: '移交', exact: true }).click();
    const sheet = lin.page.getByRole('dialog');
    await expect(sheet.getByRole('status')).toContainText('说明');
    await expect(sheet.getByRole('button', { name: '发起移交' })).toBeDisabled();
    await sheet.getByRole('button', { name: '取消' }).click();
    await writes(lin.page, '说明', '按原路退款，支持部分退款。');
    await expect(lin.page.getByText('按原路退款，支持部分退款。')).toBeVisible();
  });

  const offer = async (message: string, sent: () => Promise<void> = async () => {}) => {
    await half(lin.page, '后端部分').getByRole('button', { name: '移交', exact: true }).click();
    const sheet = lin.page.getByRole('dialog');
    await sheet.getByRole('textbox', { name: '附言' }).fill(message);
    await sheet.getByRole('button', { name: '发起移交' }).click();
    await sent();
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

  await test.step('the giver reads why, adds it and offers again at once: the offer waits for what is being saved', async () => {
    await lin.page.getByRole('tab', { name: '移交' }).click();
    await lin.page.getByRole('button', { name: '查看移交单' }).first().click();
    await expect(lin.page.getByText('Partial refunds in cents?')).toBeVisible();
    const letGo = await holdsSaves(lin.page);
    await begins(lin.page, '说明', '按原路退款，支持部分退款，金额为分；峰值 200 笔/秒。');
    await offer('已补齐。', async () => {
      await expect(lin.page.getByRole('dialog').getByRole('button', { name: '发起移交' })).toHaveClass(/loading/);
      letGo();
    });
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
