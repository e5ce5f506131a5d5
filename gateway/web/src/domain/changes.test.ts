import { describe, expect, it } from 'vitest';
import { type Change, isPending, mayOf, mayRecheck } from './changes';
import { requirement, team } from './testing';

const now = new Date('2026-11-25T10:00:00Z');
const change = (over: Partial<Change> = {}): Change => ({
  id: 'c',
  changeClass: 'CROSS',
  status: 'OPEN',
  byId: 'lin',
  reason: '',
  reasons: [],
  sides: ['FRONTEND', 'BACKEND'],
  acknowledged: ['FRONTEND'],
  waitsFor: ['BACKEND'],
  objections: [],
  ...over,
});

describe('an open change', () => {
  it('is noted by the owner it waits for, and by nobody else', () => {
    expect(mayOf(change(), team, 'zhou', now)).toMatchObject({ acknowledge: true, object: true, withdraw: false });
    expect(mayOf(change(), team, 'he', now)).toMatchObject({ acknowledge: false, object: true, decide: false });
  });
  it('is withdrawn by who asked for it, who does not object to it', () =>
    expect(mayOf(change(), team, 'lin', now)).toMatchObject({ withdraw: true, object: false }));
});

describe('a change in force', () => {
  const inForce = change({ status: 'IN_FORCE', waitsFor: [], objectableUntil: '2026-11-25T18:00:00Z' });
  it('is objected to in time', () => {
    expect(mayOf(inForce, team, 'zhou', now).object).toBe(true);
    expect(mayOf(inForce, team, 'zhou', new Date('2026-11-26T00:00:00Z')).object).toBe(false);
  });
  it('is decided again once somebody objected, until which it is settled', () => {
    expect(isPending(inForce)).toBe(false);
    expect(mayOf(inForce, team, 'zhao', now).decide).toBe(false);
    const said = change({ ...inForce, objections: [{ id: 'o', byId: 'zhou', text: '', outcome: 'OPEN' }] });
    expect(isPending(said)).toBe(true);
    expect(mayOf(said, team, 'zhao', now).decide).toBe(true);
  });
});

it('a suspicion is answered for one half by its owner or holder, for all by the manager', () => {
  const suspicion = {
    id: 's',
    link: 'DEPENDS',
    requirementId: 'o',
    changeId: 'c',
    blocking: true,
    differences: [],
    answers: {},
    waitsFor: ['FRONTEND' as const, 'BACKEND' as const],
  };
  expect(mayRecheck(suspicion, requirement(), team, 'zhou')).toEqual(['BACKEND']);
  expect(mayRecheck(suspicion, requirement(), team, 'lin')).toEqual(['FRONTEND', 'BACKEND']);
  expect(mayRecheck(suspicion, requirement(), team, 'zhao')).toEqual(['FRONTEND', 'BACKEND']);
  expect(mayRecheck(suspicion, requirement(), team, 'he')).toEqual([]);
});
