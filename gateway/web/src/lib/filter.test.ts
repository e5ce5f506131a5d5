import { describe, expect, it } from 'vitest';
import type { Row } from '@/api/requirements';
import { fits, format, parse, toggled, valuesOf, wordsOf } from './filter';

const row = {
  id: '1',
  key: 'SHOP-3',
  productId: 'shop',
  drafterId: 'lin',
  title: '支付流程（结算页）',
  state: 'BUILDING',
  kind: 'IMPROVEMENT',
  priority: 'P0',
  module: '结算与支付',
  wantedBy: '2026-12-16',
  version: 1,
  facets: {
    FRONTEND: {
      applies: true,
      state: 'BUILDING',
      holderId: 'lin',
      version: 3,
      live: false,
      heldSince: '2026-11-20T04:00:00.000Z',
    },
    BACKEND: { applies: false, state: 'SPECIFYING', version: 1, live: false, heldSince: '2026-11-20T04:00:00.000Z' },
  },
  changedAt: '2026-11-20T04:00:00.000Z',
} as Row;

const reader = { me: 'lin', match: (text: string, typed: string) => text.includes(typed) };
const found = (text: string) => fits(parse(text), row, reader);

describe('the filter grammar', () => {
  it('finds by words in key and title', () => {
    expect([found('结算'), found('shop-3'), found('购物车')]).toEqual([true, true, false]);
  });

  it('takes Chinese names and colons, and the word people use for a review', () => {
    expect(found('状态：building 优先级:P0,P1')).toBe(true);
    expect(parse('state:in-review')[0]?.field).toBe('state');
    expect(found('state:in-review')).toBe(false);
  });

  it('means the named half where a side is named', () => {
    expect(found('side:frontend state:building')).toBe(true);
    expect(found('side:backend')).toBe(false);
  });

  it('knows oneself, nothing, and turning round', () => {
    expect([
      found('holder:@me'),
      found('holder:zhou'),
      found('-holder:zhou'),
      found('module:none'),
      found('-module:无'),
    ]).toEqual([true, false, true, false, true]);
  });

  it('compares days', () => {
    expect([
      found('wanted:>2026-12-15'),
      found('wanted:<=2026-12-15'),
      found('updated:2026-11-01..2026-11-30'),
    ]).toEqual([true, false, true]);
  });

  it('keeps what has blanks in quotes, and is written as it was read', () => {
    const text = 'module:"a b" -kind:defect 结算';
    expect(format(parse(text))).toBe(text);
    expect(valuesOf(text, 'module')).toEqual(['a b']);
    expect(wordsOf(text)).toBe('结算');
  });

  it('toggles a value on and off again', () => {
    const once = toggled('结算', 'priority', 'P0');
    expect(once).toBe('结算 priority:P0');
    expect(toggled(toggled(once, 'priority', 'P1'), 'priority', 'P0')).toBe('结算 priority:P1');
    expect(toggled(once, 'priority', 'P0')).toBe('结算');
  });
});
