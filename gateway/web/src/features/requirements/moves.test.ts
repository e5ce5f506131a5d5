import { describe, expect, it } from 'vitest';
import type { Row } from '@/api/requirements';
import { beside, move, seen } from './moves';

function row(state: string, front: string, back?: string): Row {
  return {
    id: '1',
    key: 'SHOP-1',
    productId: 'shop',
    drafterId: 'lin',
    title: '购物车界面',
    state,
    version: 4,
    facets: {
      FRONTEND: { applies: true, state: front, version: 2, live: false, heldSince: '2026-11-20T04:00:00.000Z' },
      BACKEND: {
        applies: back !== undefined,
        state: back ?? 'SPECIFYING',
        version: 3,
        live: false,
        heldSince: '2026-11-20T04:00:00.000Z',
      },
    },
    changedAt: '2026-11-20T04:00:00.000Z',
  } as Row;
}

describe('a card dropped in a column', () => {
  it('is submitted, and taken back', () => {
    expect(move(row('SPECIFYING', 'SPECIFYING'), 'SPECIFIED', [])).toEqual({ is: 'submit' });
    expect(move(row('SPECIFIED', 'SPECIFIED'), 'SPECIFYING', [])).toEqual({ is: 'withdraw' });
  });

  it('is approved only for the halves its mover owns', () => {
    expect(move(row('SPECIFIED', 'SPECIFIED', 'SPECIFIED'), 'APPROVED', ['BACKEND'])).toEqual({
      is: 'approve',
      sides: ['BACKEND'],
    });
    expect(move(row('SPECIFIED', 'SPECIFIED', 'SPECIFIED'), 'APPROVED', [])).toEqual({ is: 'not', why: 'notOwner' });
    expect(move(row('SPECIFIED', 'SPECIFIED'), 'APPROVED', ['BACKEND'])).toEqual({ is: 'not', why: 'notOwner' });
  });

  it('never gets by hand where the work itself brings it', () => {
    expect(move(row('READY', 'READY'), 'BUILDING', ['FRONTEND'])).toEqual({ is: 'not', why: 'startTask' });
    expect(move(row('BUILDING', 'BUILDING'), 'BUILT', ['FRONTEND'])).toEqual({ is: 'not', why: 'doneByTasks' });
    expect(move(row('ACCEPTED', 'ACCEPTED'), 'RELEASED', ['FRONTEND'])).toEqual({ is: 'not', why: 'byRelease' });
    expect(move(row('BUILT', 'BUILT'), 'READY', ['FRONTEND'])).toEqual({ is: 'not', why: 'notBack' });
  });

  it('rests and goes on; what was declined stays', () => {
    expect(move(row('BUILDING', 'BUILDING'), 'PAUSED', [])).toEqual({ is: 'pause', asks: 'reason' });
    expect(move(row('PAUSED', 'BUILDING'), 'BUILDING', [])).toEqual({ is: 'resume' });
    expect(move(row('DECLINED', 'SPECIFYING'), 'SPECIFYING', [])).toEqual({ is: 'not', why: 'closed' });
  });

  it('is bound to the versions that were seen', () => {
    expect(seen(row('SPECIFIED', 'SPECIFIED', 'SPECIFIED'))).toEqual({ COMMON: 4, FRONTEND: 2, BACKEND: 3 });
  });

  it('goes to the neighbouring column by key, and no further than the last', () => {
    expect([beside('SPECIFYING', 1), beside('SPECIFYING', -1), beside('DECLINED', 1)]).toEqual([
      'SPECIFIED',
      'SPECIFYING',
      'DECLINED',
    ]);
  });
});
