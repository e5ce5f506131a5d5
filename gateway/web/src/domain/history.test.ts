import { describe, expect, it } from 'vitest';
import { compare, differencesByEvent, type Entry, snapshotAt } from './history';

let sequence = 0;
const entry = (what: string, changes: Entry['changes'], told: Entry['told'] = {}): Entry => ({
  event: `e${sequence}`,
  sequence: sequence++,
  position: 0,
  what,
  at: `2026-11-2${sequence}T00:00:00Z`,
  actor: { kind: 'PERSON', id: 'lin' },
  changes,
  told,
});

const layout = '/facets/FRONTEND/fields/layout';
const story = [
  entry('RequirementDrafted', [
    { pointer: '/common/title', to: '结算页' },
    { pointer: '/facets/FRONTEND/holder', to: 'lin' },
  ]),
  entry('FacetSpecified', [
    { pointer: `${layout}/is`, to: 'TEXT' },
    { pointer: `${layout}/text`, to: '单页' },
  ]),
  entry('CriterionAdded', [
    { pointer: '/criteria/c1/part', to: 'FRONTEND' },
    { pointer: '/criteria/c1/text', to: '一笔订单' },
  ]),
  entry('FacetSpecified', [
    { pointer: `${layout}/is`, from: 'TEXT', to: 'SAME_AS' },
    { pointer: `${layout}/text`, from: '单页' },
    { pointer: `${layout}/reference`, to: 'SHOP-1' },
  ]),
  entry('CriterionDropped', [
    { pointer: '/criteria/c1/part', from: 'FRONTEND' },
    { pointer: '/criteria/c1/text', from: '一笔订单' },
  ]),
];

describe('what an entry changed', () => {
  const all = differencesByEvent(story);

  it('is said field by field, the whole value before and after', () => {
    expect(all.get('e3')).toEqual([
      {
        subject: { part: 'FRONTEND', name: 'layout' },
        from: { is: 'TEXT', text: '单页' },
        to: { is: 'SAME_AS', reference: 'SHOP-1' },
      },
    ]);
  });

  it('leaves out what is no text: who holds is told by the spine', () => {
    expect(all.get('e0')).toEqual([{ subject: { part: 'COMMON', name: 'title' }, to: '结算页' }]);
  });

  it('knows the half of a criterion that is gone', () => {
    expect(all.get('e4')).toEqual([
      { subject: { part: 'FRONTEND', name: 'criterion', criterion: 'c1' }, from: '一笔订单' },
    ]);
  });
});

it('any two versions are compared, in reading order', () => {
  const differences = compare(snapshotAt(story, 0), snapshotAt(story, 2));
  expect(differences.map(({ subject }) => subject.name)).toEqual(['layout', 'criterion']);
  expect(compare(snapshotAt(story, 1), snapshotAt(story, 1))).toEqual([]);
});

it('before the first event there is nothing', () => {
  expect(snapshotAt(story, -1).size).toBe(0);
});
