import { describe, expect, it } from 'vitest';
import type { Entry } from '@/domain/history';
import { kindOf, shows } from './kinds';
import { holds, moments, stopAt } from './spine';

const at = (minute: number) => `2026-11-25T10:${String(minute).padStart(2, '0')}:00Z`;
const entry = (sequence: number, what: string, told: Entry['told'] = {}, minute = sequence): Entry => ({
  event: `e${sequence}`,
  sequence,
  position: 0,
  what,
  at: at(minute),
  actor: { kind: 'PERSON', id: 'lin' },
  changes: [],
  told,
});
const offer = { handoffId: 'h1', side: 'BACKEND', to: { post: 'BACKEND_OWNER' }, purpose: 'INTAKE' };
const again = { ...offer, handoffId: 'h2' };
const story = [
  entry(0, 'RequirementDrafted'),
  entry(1, 'HandoffOffered', offer),
  entry(2, 'HandoffReturned', { handoffId: 'h1', side: 'BACKEND' }),
  entry(3, 'HandoffOffered', again),
  entry(5, 'HandoffAccepted', { handoffId: 'h2', side: 'BACKEND' }),
];
const chains = {
  BACKEND: [
    { holder: 'lin', from: at(0), to: at(5), seconds: 300, by: 'RequirementDrafted', event: 'e0' },
    { holder: 'zhou', from: at(5), seconds: 60, by: 'HandoffAccepted', event: 'e5', handoff: 'h2' },
  ],
};

describe('the spine', () => {
  const chain = holds(chains, story, new Date(at(6)));

  it('shows every offer in the hold it was made in, with its wait and its end', () => {
    expect(chain[0]?.attempts.map(({ end, seconds }) => [end, seconds])).toEqual([
      ['RETURNED', 60],
      ['ACCEPTED', 120],
    ]);
    expect(chain[1]?.attempts).toEqual([]);
  });

  it('counts an open offer until now', () => {
    const open = holds(chains, story.slice(0, 2), new Date(at(6)));
    expect(open[0]?.attempts).toMatchObject([{ end: 'OPEN', seconds: 300 }]);
  });
});

it('the slider stops once where several things happened at once', () => {
  const stops = moments([
    entry(0, 'FacetApproved', {}, 0),
    entry(1, 'FacetReady', {}, 0),
    entry(2, 'FacetBuilt', {}, 2),
  ]);
  expect(stops.map((stop) => stop.entry.sequence)).toEqual([1, 2]);
  expect(stopAt(stops, at(1))).toBe(0);
  expect(stopAt(stops, '2026-11-25T09:00:00Z')).toBe(-1);
  expect(stopAt(stops, '2026-11-25T18:02:00+08:00')).toBe(1);
});

describe('filters', () => {
  it('know what an entry is about', () => {
    expect(kindOf('HandoffAccepted')).toBe('handoff');
    expect(kindOf('FacetSpecified')).toBe('text');
    expect(kindOf('FacetBuildStarted')).toBe('work');
    expect(kindOf('RequirementPaused')).toBe('conduct');
  });
  it('count what is common to both halves', () => {
    expect(shows({ side: 'FRONTEND' }, entry(0, 'RequirementRewritten'))).toBe(true);
    expect(shows({ side: 'FRONTEND' }, entry(1, 'HandoffOffered', offer))).toBe(false);
    expect(shows({ person: 'zhou' }, entry(1, 'HandoffOffered', offer))).toBe(false);
    expect(shows({ kinds: ['text'] }, entry(1, 'HandoffOffered', offer))).toBe(false);
  });
});
