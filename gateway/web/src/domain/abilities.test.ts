import { describe, expect, it } from 'vitest';
import { abilities, answers } from './abilities';
import type { Handoff } from './requirement';
import { requirement, team } from './testing';

describe('the drafter', () => {
  const may = abilities(requirement(), team, 'lin');
  it('writes both halves and hands them over', () => {
    expect(may.writeCommon && may.halves.FRONTEND.write && may.halves.BACKEND.write).toBe(true);
    expect(may.halves.BACKEND.offer).toBe(true);
  });
  it('takes nothing over that they hold', () => expect(may.halves.FRONTEND.takeOver).toBe(false));
});

describe("the other side's owner", () => {
  const may = abilities(requirement(), team, 'zhou');
  it('writes the own half and takes it over, and leaves the other alone', () => {
    expect(may.halves.BACKEND.write && may.halves.BACKEND.takeOver).toBe(true);
    expect(may.halves.FRONTEND.write || may.halves.FRONTEND.takeOver).toBe(false);
  });
  it('confirms an exemption of the own half only', () => {
    const asked = requirement();
    asked.facets.BACKEND.exemption = { why: 'NOT_NEEDED', reason: '', proposedBy: 'lin', confirmed: false };
    expect(abilities(asked, team, 'zhou').halves.BACKEND.confirmExemption).toBe(true);
    expect(abilities(asked, team, 'lin').halves.BACKEND.confirmExemption).toBe(false);
    expect(abilities(asked, team, 'lin').halves.BACKEND.declineExemption).toBe(true);
  });
});

it('a member of the side writes while it is being specified, a reporter only speaks', () => {
  expect(abilities(requirement(), team, 'he').halves.FRONTEND.write).toBe(true);
  expect(abilities(requirement(), team, 'he').halves.BACKEND.write).toBe(false);
  const reporter = abilities(requirement(), team, 'qian');
  expect(reporter.speak).toBe(true);
  expect(reporter.writeCommon || reporter.submit).toBe(false);
});

it('nobody works on a paused one, an owner resumes it', () => {
  const paused = abilities(requirement({ state: 'PAUSED' }), team, 'zhou');
  expect(paused.halves.BACKEND.write || paused.submit || paused.pause).toBe(false);
  expect(paused.resume).toBe(true);
});

it('what was submitted is approved by each owner for the own half', () => {
  const submitted = requirement();
  submitted.facets.FRONTEND.submitted = submitted.facets.BACKEND.submitted = true;
  const may = abilities(submitted, team, 'zhou');
  expect(may.halves.BACKEND.approve).toBe(true);
  expect(may.halves.FRONTEND.approve).toBe(false);
  expect(may.giveBack).toBe(true);
  expect(may.submit).toBe(false);
});

describe('an offer', () => {
  const handoff = { side: 'BACKEND', status: 'OFFERED', giver: 'lin', to: { post: 'BACKEND_OWNER' } } as Handoff;
  it('to a post is answered by whoever fills it', () => {
    expect(answers(handoff, team, 'zhou')).toMatchObject({
      accept: true,
      giveBack: true,
      counter: true,
      repack: false,
    });
    expect(answers(handoff, team, 'he')).toMatchObject({ accept: false, giveBack: false, repack: false });
  });
  it('that was countered waits for its giver', () => {
    const countered: Handoff = { ...handoff, status: 'COUNTERED' };
    expect(answers(countered, team, 'zhou')).toMatchObject({ accept: false, counter: false, giveBack: true });
    expect(answers(countered, team, 'lin')).toMatchObject({ repack: true, withdraw: true });
  });
});
