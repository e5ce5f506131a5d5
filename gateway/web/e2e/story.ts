import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { person } from './browser.mjs';

export interface Person {
  context: BrowserContext;
  page: Page;
}

export async function enters(browser: Browser, login: string, language: 'zh-CN' | 'en'): Promise<Person> {
  const context = await person(browser, login, { language });
  return { context, page: await context.newPage() };
}

/** Where the stories take place; a run that must leave the sample alone brings a product of its own. */
const PRODUCT = process.env.PRODUCT ?? 'SHOP';

/** A new requirement of this person, through the API: how it is drafted is another story. */
export async function drafted({ context }: Person, title: string): Promise<string> {
  const { csrf } = await (await context.request.get('/api/v1/session')).json();
  const answer = await context.request.post(`/api/v1/products/${PRODUCT}/requirements`, {
    headers: { 'X-CSRF-Token': csrf, 'Idempotency-Key': crypto.randomUUID() },
    data: { title },
  });
  expect(answer.status()).toBe(201);
  const made = answer.headers().location ?? '';
  return (await (await context.request.get(made)).json()).key;
}

export const half = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

/** Writes a field in place, on a page in Chinese, and waits until it is saved. */
export async function writes(page: Page, field: string, text: string) {
  const saved = page.waitForResponse((answer) => answer.request().method() === 'PATCH');
  await begins(page, field, text);
  expect((await saved).status()).toBe(204);
}

/** Writes a field in place and goes on at once. */
export async function begins(page: Page, field: string, text: string) {
  await page.getByRole('button', { name: `编辑${field}` }).click();
  await page.getByRole('textbox', { name: field, exact: true }).fill(text);
  await page.getByRole('button', { name: '保存', exact: true }).click();
}

/** Holds back what this page saves; what it returns lets it go. */
export async function holdsSaves(page: Page): Promise<() => void> {
  let go: () => void = () => {};
  const held = new Promise<void>((settle) => {
    go = settle;
  });
  await page.route('**/api/v1/requirements/**', async (route) => {
    if (route.request().method() === 'PATCH') await held;
    await route.continue();
  });
  return go;
}

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string) {
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
