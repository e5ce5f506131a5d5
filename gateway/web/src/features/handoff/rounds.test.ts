import { describe, expect, it } from 'vitest';
import type { Entry, Json } from '@/domain/history';
import type { Handoff, Package } from '@/domain/requirement';
import { knownBefore, movesOf } from './rounds';

const contents = (description: string): Package => ({
  title: '支付接口',
  description,
  fields: {},
  criteria: [],
  versions: {},
  references: [],
  questions: [],
  gaps: [],
});
const entry = (sequence: number, what: string, told: Entry['told']): Entry => ({
  event: `e${sequence}`,
  sequence,
  position: 0,
  what,
  at: `2026-11-25T10:0${sequence}:00Z`,
  actor: { kind: 'PERSON', id: 'lin' },
  changes: [],
  told,
});
const packed = (description: string) =>
  ({ ...contents(description), fields: { layout: { is: 'TEXT', text: '单页' } } }) as unknown as Json;
const story = [
  entry(0, 'HandoffOffered', { handoffId: 'h1', message: '请接手', contents: packed('一'), contentHash: 'aa' }),
  entry(1, 'HandoffReturned', { handoffId: 'h1', reason: 'INCOMPLETE', text: '缺三项', missing: ['并发', '超时'] }),
  entry(2, 'HandoffOffered', { handoffId: 'h2', message: '已补齐', contents: packed('二'), contentHash: 'bb' }),
];
const handoff = (id: string, status: Handoff['status'], description: string) =>
  ({ id, status, side: 'BACKEND', contents: contents(description) }) as Handoff;

describe('the moves of an offer', () => {
  it('are told with what was said, the reason and what was missing', () => {
    expect(movesOf('h1', story)).toMatchObject([
      { what: 'HandoffOffered', said: '请接手', contentHash: 'aa' },
      { what: 'HandoffReturned', said: '缺三项', reason: 'INCOMPLETE', missing: ['并发', '超时'] },
    ]);
  });
  it('show fields as the rest of the page does', () => {
    expect(movesOf('h1', story)[0]?.contents?.fields).toEqual({ layout: '单页' });
  });
});

describe('what the receiver knew before', () => {
  const all = [handoff('h1', 'RETURNED', '一'), handoff('h2', 'OFFERED', '二')];
  it('is the offer that was returned', () => {
    expect(knownBefore(all[1] as Handoff, all, story)?.description).toBe('一');
  });
  it('is nothing at the first offer', () => {
    expect(knownBefore(all[0] as Handoff, all, story)).toBeUndefined();
  });
  it('is the package before a repacking', () => {
    const repacked = [...story, entry(3, 'HandoffRepacked', { handoffId: 'h2', contents: packed('三') })];
    expect(knownBefore(all[1] as Handoff, all, repacked)?.description).toBe('二');
  });
});
