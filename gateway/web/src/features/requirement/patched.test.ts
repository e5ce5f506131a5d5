import { expect, it } from 'vitest';
import { requirement } from '@/domain/testing';
import { changeOf, patched, versioned } from './patched';

it('a half is patched field by field, and only that half', () => {
  const before = requirement();
  const after = patched(before, 'FRONTEND', { layout: null, interaction: '步进器' });
  expect(after.facets.FRONTEND.fields).toEqual({ interaction: '步进器' });
  expect(after.facets.BACKEND).toBe(before.facets.BACKEND);
  expect(before.facets.FRONTEND.fields).toHaveProperty('layout');
});

it('the common part is patched beside everything else', () => {
  const after = patched(requirement(), 'COMMON', { title: '结算页', priority: null, description: null });
  expect(after).toMatchObject({ title: '结算页', description: '', key: 'SHOP-3' });
  expect(after.priority).toBeUndefined();
});

it('a saved part takes the version its answer named', () => {
  expect(versioned(requirement(), 'COMMON', 9).version).toBe(9);
  const half = versioned(requirement(), 'BACKEND', 7);
  expect(half.facets.BACKEND.version).toBe(7);
  expect(half.facets.FRONTEND.version).toBe(requirement().facets.FRONTEND.version);
});

it('an edit of what was agreed is asked for with the same words', () => {
  expect(changeOf('COMMON', { title: '结算' })).toEqual({ is: 'COMMON', title: '结算' });
  expect(changeOf('BACKEND', { performance: null })).toEqual({
    is: 'FIELDS',
    side: 'BACKEND',
    fields: { performance: null },
  });
});
