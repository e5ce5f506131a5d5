import { person } from './browser.mjs';

/** The requirement page in its states, as somebody of the sample sees it. */
const LIN = 'lin.xiaowen';
const HALF = 'article[data-side]';

/** A requirement whose back-end half the front-end owner has just offered: its key. */
async function offered(page) {
  const giver = await person(page.context().browser(), LIN);
  const { csrf } = await (await giver.request.get('/api/v1/session')).json();
  const post = (path, data) =>
    giver.request.post(path, { headers: { 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID() }, data });
  const drafted = await post('/api/v1/products/SHOP/requirements', {
    title: '优惠券叠加规则',
    description: '同一订单可叠加一张店铺券和一张平台券，结算页要说明每张券抵了多少。',
  });
  const path = drafted.headers().location;
  await post(`${path}/handoffs`, {
    side: 'BACKEND',
    purpose: 'BUILD',
    to: { post: 'BACKEND_OWNER' },
    dueAt: hoursOn(26),
    message: '规则已与运营核对，请接手后端部分。',
    references: [{ kind: 'DESIGN', title: '结算页高保真稿 v3' }],
    questions: ['退款时券怎么退？'],
    gaps: ['architecture', 'dataProcessing', 'interfaceDesign', 'performance', 'criteria'].map((item) => ({
      item,
      text: '由后端负责人补充',
      dueAt: hoursOn(72),
    })),
  });
  const { key } = await (await giver.request.get(path)).json();
  await giver.close();
  return key;
}

/** The back-end owner changes what the checkout hangs on, and asks for a change of the checkout itself. */
async function changed(page) {
  const zhou = await person(page.context().browser(), 'zhou.zhiyuan');
  const { csrf } = await (await zhou.request.get('/api/v1/session')).json();
  const ask = async (key, words) => {
    const { version, description } = await (await zhou.request.get(`/api/v1/requirements/${key}`)).json();
    const changes = `/api/v1/requirements/${key}/changes`;
    await zhou.request.post(changes, {
      headers: { 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID(), 'If-Match': `"${version}"` },
      data: { edit: { is: 'COMMON', description: description + words }, reason: '渠道方调整了限流规则' },
    });
  };
  await ask('SHOP-5', `单个商户每秒最多 ${200 + Math.floor(Math.random() * 100)} 笔。`);
  await ask('SHOP-3', `每次提交最多等待 ${2 + Math.floor(Math.random() * 8)} 秒。`);
  await zhou.close();
}

const hoursOn = (hours) => new Date(Date.now() + hours * 3600_000).toISOString();

async function opens(page, button) {
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await page.waitForSelector('dialog[open]');
}

const either = (zh, en) => new RegExp(`^(${zh}|${en})$`);

export const REQUIREMENT_SCREENS = [
  { name: 'requirement', as: LIN, path: '/requirements/SHOP-3', shows: HALF },
  { name: 'requirement-both-halves', as: LIN, path: '/requirements/SHOP-1', shows: HALF },
  { name: 'requirement-timeline', as: LIN, path: '/requirements/SHOP-5?tab=time', shows: 'section ol > li[id]' },
  { name: 'requirement-handoffs', as: LIN, path: '/requirements/SHOP-5?tab=handoffs', shows: 'aside article' },
  { name: 'requirement-compare', as: LIN, path: '/requirements/SHOP-1?tab=time&compare=1..8', shows: 'dialog[open]' },
  {
    name: 'requirement-as-of',
    as: LIN,
    path: '/requirements/SHOP-5',
    shows: HALF,
    ready: async (page) => {
      await page.keyboard.press('a');
      const slider = page.getByRole('slider');
      await slider.focus();
      for (let n = 0; n < 9; n++) await page.keyboard.press('ArrowLeft');
      await page.waitForURL(/asOf=/);
      await page.waitForSelector('article[data-side]');
    },
  },
  {
    name: 'requirement-field',
    as: LIN,
    path: '/requirements/SHOP-1',
    shows: HALF,
    ready: async (page) => {
      await page.getByRole('button', { name: either('编辑响应时间', 'Edit Response time') }).click();
    },
  },
  {
    name: 'requirement-offer',
    as: LIN,
    path: '/requirements/SHOP-1',
    shows: HALF,
    ready: (page) => opens(page, either('移交', 'Hand over')),
  },
  {
    name: 'requirement-answer',
    as: 'zhou.zhiyuan',
    path: '/my-work',
    shows: 'h1',
    ready: async (page) => {
      await page.goto(`/requirements/${await offered(page)}`);
      await page
        .getByRole('button', { name: either('查看移交单', 'Show the package') })
        .first()
        .click();
      await page.waitForSelector('code');
    },
  },
  {
    name: 'requirement-accept',
    as: 'zhou.zhiyuan',
    path: '/my-work',
    shows: 'h1',
    ready: async (page) => {
      await page.goto(`/requirements/${await offered(page)}`);
      await opens(page, either('签收', 'Accept'));
      await page.getByRole('button', { name: either('添加保留项', 'Add a reservation') }).click();
    },
  },
  {
    name: 'requirement-changes',
    as: LIN,
    path: '/my-work',
    ready: async (page) => {
      await changed(page);
      await page.goto('/requirements/SHOP-3');
      await page.getByText(either('待复核', 'Needs a second look')).first().waitFor();
    },
  },
  { name: 'requirement-unknown', as: LIN, path: '/requirements/SHOP-9999', shows: '[role=alert]' },
];
