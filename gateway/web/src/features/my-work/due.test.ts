import { describe, expect, it } from 'vitest';
import type { Item, MyWork } from '@/api/myWork';
import { pressing, today } from './due';

const now = new Date(2026, 10, 25, 12);
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString();
const item = (askId: string, since: number, due?: number): Item => ({
  askId,
  kind: 'QUESTION',
  service: 'requirements',
  subject: { type: 'requirement', id: 'r', key: 'SHOP-1', title: '', product: 'p' },
  from: 'a',
  to: {},
  since: at(since),
  dueAt: due === undefined ? undefined : at(due),
  overdue: due !== undefined && due < 0,
  blocks: [],
  detail: {},
});
const work = (...waitingForMe: Item[]): MyWork => ({
  missing: [],
  waitingForMe,
  inMyHands: [],
  iWaitFor: [],
  changed: [],
});

describe('what waits for me', () => {
  it('is counted as overdue or as due today, never as both', () => {
    expect(today(work(item('a', -5, -1), item('b', -5, 2), item('c', -5, 40), item('d', -5)), now)).toEqual({
      overdue: 1,
      today: 1,
    });
  });

  it('shows what presses first: by due, then what was asked first; without a due last', () => {
    const order = pressing([item('late', -1), item('early', -9), item('due', -2, 5), item('over', -1, -3)]);
    expect(order.map((one) => one.askId)).toEqual(['over', 'due', 'early', 'late']);
  });
});
