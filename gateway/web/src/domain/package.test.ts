import { describe, expect, it } from 'vitest';
import { missing, packageChanges, packed } from './package';
import { requirement } from './testing';

const nothing = { references: [], questions: [], gaps: [] };

describe('a package', () => {
  it('is prefilled with what is written, joint criteria too', () => {
    const contents = packed(requirement(), 'FRONTEND', nothing);
    expect(contents.fields).toHaveProperty('layout');
    expect(contents.criteria.map((criterion) => criterion.part)).toEqual(['FRONTEND', 'COMMON']);
    expect(contents.versions).toEqual({ COMMON: 3, FRONTEND: 2 });
  });

  it('lacks what its purpose asks for, unless a gap is declared', () => {
    const contents = packed(requirement(), 'FRONTEND', nothing);
    expect(missing(contents, 'BUILD', 'FRONTEND')).toEqual(['responseTime']);
    const gaps = [{ item: 'responseTime', text: '压测后给出', dueAt: '2026-12-01T00:00:00Z' }];
    expect(missing({ ...contents, gaps }, 'BUILD', 'FRONTEND')).toEqual([]);
    expect(missing(contents, 'INTEGRATE', 'FRONTEND')).toEqual(['contract', 'environment']);
  });

  it('says what reads differently from the last one', () => {
    const older = packed(requirement(), 'FRONTEND', { ...nothing, questions: ['谁处理返回手势？'] });
    const newer = {
      ...older,
      description: '单页结算',
      fields: { ...older.fields, responseTime: { value: '2000', unit: 'ms' } },
      questions: [],
    };
    expect(packageChanges(older, newer)).toEqual([
      { what: 'description', from: '合并三步', to: '单页结算' },
      { what: 'field', name: 'responseTime', to: { value: '2000', unit: 'ms' } },
      { what: 'question', from: '谁处理返回手势？' },
    ]);
    expect(packageChanges(older, older)).toEqual([]);
  });
});
