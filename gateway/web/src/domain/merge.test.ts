import { expect, it } from 'vitest';
import { rebased } from './merge';

const change = (field: string, from: string | null, to: string | null) => ({
  field,
  from,
  to,
  version: 3,
  at: '2026-11-25T10:00:00Z',
  by: 'zhou',
});

it("another field's change is no collision", () => {
  expect(rebased({ layout: '单页' }, [change('interaction', 'a', 'b')])).toEqual({
    clean: { layout: '单页' },
    collisions: [],
  });
});

it('the same field shows what it was first and what it is last', () => {
  const { clean, collisions } = rebased({ layout: '三列' }, [
    change('layout', '单页', '两列'),
    change('layout', '两列', '四列'),
  ]);
  expect(clean).toEqual({});
  expect(collisions).toMatchObject([{ field: 'layout', base: '单页', mine: '三列', theirs: '四列', by: 'zhou' }]);
});

it('what both wrote alike, or what was changed back, collides with nothing', () => {
  expect(rebased({ layout: '两列' }, [change('layout', '单页', '两列')]).collisions).toEqual([]);
  expect(
    rebased({ layout: '三列' }, [change('layout', '单页', '两列'), change('layout', '两列', '单页')]).collisions,
  ).toEqual([]);
});

it('an emptied field collides with a rewritten one', () => {
  expect(rebased({ layout: null }, [change('layout', '单页', '两列')]).collisions).toMatchObject([{ mine: null }]);
});
