import { REQUIREMENT_SCREENS } from './screens-requirement.mjs';

/** Every screen, as somebody of the sample sees it: for pictures and for axe. `ready` brings it into the state that is looked at. */
const P = '/p/SHOP';
const LIN = 'lin.xiaowen';

export const SCREENS = [
  { name: 'sign-in', path: '/sign-in' },
  { name: 'my-work', as: LIN, path: '/my-work' },
  { name: 'notices', as: LIN, path: '/notices', shows: '[data-unread] code, main h3' },
  { name: 'requirements-list', as: LIN, path: `${P}/requirements`, shows: '[data-row]' },
  { name: 'requirements-filtered', as: LIN, path: `${P}/requirements?q=side:frontend holder:@me`, shows: '[data-row]' },
  { name: 'requirements-board', as: LIN, path: `${P}/requirements?view=board`, shows: '[data-card]' },
  {
    name: 'requirements-bulk',
    as: LIN,
    path: `${P}/requirements`,
    shows: '[data-row]',
    ready: async (page) => {
      await page.locator('[data-row] input[type=checkbox]').nth(0).check();
      await page.locator('[data-row] input[type=checkbox]').nth(1).check();
      await page.keyboard.press('b');
      await page.waitForSelector('dialog[open]');
    },
  },
  {
    name: 'requirements-add',
    as: LIN,
    path: `${P}/requirements`,
    shows: '[data-row]',
    ready: async (page) => {
      await page.keyboard.press('c');
      await page.waitForSelector('dialog[open] textarea');
    },
  },
  { name: 'feedback', as: LIN, path: `${P}/feedback`, shows: '[data-feedback]' },
  { name: 'feedback-answered', as: 'zhou.zhiyuan', path: `${P}/feedback?state=answered`, shows: '[data-feedback]' },
  {
    name: 'feedback-reroute',
    as: 'zhou.zhiyuan',
    path: `${P}/feedback`,
    shows: '[data-feedback]',
    ready: async (page) => {
      await page.locator('[data-feedback]').first().click();
      await page.waitForSelector('article blockquote');
      await page.locator('h1').click();
      await page.keyboard.press('r');
      await page.waitForSelector('dialog[open]');
    },
  },
  { name: 'tasks', as: LIN, path: `${P}/tasks`, shows: '[data-task]' },
  {
    name: 'tasks-add',
    as: LIN,
    path: `${P}/tasks`,
    shows: '[data-task]',
    ready: async (page) => {
      await page.keyboard.press('c');
      await page.waitForSelector('dialog[open]');
    },
  },
  { name: 'product-members', as: 'zhao.qiming', path: `${P}/settings`, shows: 'main h2' },
  { name: 'product-modules', as: 'zhao.qiming', path: `${P}/settings?tab=modules`, shows: 'main h2' },
  { name: 'product-terms', as: 'zhao.qiming', path: `${P}/settings?tab=terms`, shows: 'main h2' },
  { name: 'product-calendar', as: LIN, path: `${P}/settings?tab=calendar`, shows: 'main h2' },
  { name: 'people', as: 'admin', path: '/people', shows: 'li strong' },
  { name: 'settings', as: LIN, path: '/settings' },
  {
    name: 'palette',
    as: LIN,
    path: '/my-work',
    ready: async (page) => {
      await page.keyboard.press('Control+k');
      await page.waitForSelector('dialog[open] input');
      await page.keyboard.type('zhifu');
    },
  },
  {
    name: 'shortcuts',
    as: LIN,
    path: `${P}/requirements`,
    shows: '[data-row]',
    ready: async (page) => {
      await page.keyboard.press('?');
      await page.waitForSelector('dialog[open]');
    },
  },
  ...REQUIREMENT_SCREENS,
  { name: 'not-found', path: '/nowhere', as: LIN, shows: 'h3' },
];
