import { expect, it } from 'vitest';
import type { Notice } from '@/api/notices';
import { marked } from './useNotices';

const notice = (id: string, read: boolean) => ({ id, read }) as Notice;

it('what is read counts once, however often it is marked', () => {
  const page = { items: [notice('a', false), notice('b', true), notice('c', false)], unread: 2 };
  const once = marked(page, ({ id }) => id !== 'c');
  expect(once.unread).toBe(1);
  expect(marked(once, ({ id }) => id !== 'c')).toEqual(once);
  expect(marked(page, () => true).unread).toBe(0);
});
