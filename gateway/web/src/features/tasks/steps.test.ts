import { describe, expect, it } from 'vitest';
import { COLUMNS, hours, needsReason, step } from './steps';

describe('a task dropped in a column', () => {
  it('is started, completed, blocked and taken up again by the commands of those names', () => {
    expect(step('TODO', 'IN_PROGRESS')).toBe('start');
    expect(step('IN_PROGRESS', 'DONE')).toBe('complete');
    expect(step('IN_PROGRESS', 'BLOCKED')).toBe('block');
    expect(step('BLOCKED', 'IN_PROGRESS')).toBe('unblock');
    expect(step('DONE', 'IN_PROGRESS')).toBe('reopen');
  });

  it('stays where no command leads', () => {
    expect(step('TODO', 'DONE')).toBe('none');
    expect(COLUMNS.map((column) => step('CANCELLED', column))).toEqual(['none', 'none', 'none', 'none']);
  });

  it('asks why where somebody else will read it', () => {
    expect([needsReason('block'), needsReason('reopen'), needsReason('start')]).toEqual([true, true, false]);
  });
});

describe('hours', () => {
  it('are said with one decimal at the most, and not at all where none are known', () => {
    expect([hours(960), hours(90), hours(0), hours(undefined)]).toEqual(['16', '1.5', '', '']);
  });
});
