import { expect, it } from 'vitest';
import { instantOf, workingDaysAfter } from './worktime';

const calendar = {
  zone: 'Asia/Shanghai',
  days: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
  opens: '09:30',
  closes: '18:30',
};

it('counts working days over a week-end', () => {
  // Friday 2026-11-27, 14:00 in Shanghai
  expect(workingDaysAfter(new Date('2026-11-27T06:00:00Z'), 1, calendar).toISOString()).toBe(
    '2026-11-30T06:00:00.000Z',
  );
});

it('knows holidays and make-up days', () => {
  const special = { ...calendar, holidays: ['2026-11-30'], makeUpDays: ['2026-11-28'] };
  expect(workingDaysAfter(new Date('2026-11-27T06:00:00Z'), 2, special).toISOString()).toBe('2026-12-01T06:00:00.000Z');
});

it('moves into working hours', () => {
  // 23:00 in Shanghai
  expect(workingDaysAfter(new Date('2026-11-25T15:00:00Z'), 1, calendar).toISOString()).toBe(
    '2026-11-26T10:30:00.000Z',
  );
  // 07:00 in Shanghai
  expect(workingDaysAfter(new Date('2026-11-24T23:00:00Z'), 1, calendar).toISOString()).toBe(
    '2026-11-26T01:30:00.000Z',
  );
});

it('reads the clock of a zone with summer time', () => {
  expect(instantOf('2026-07-01', '09:00', 'Europe/Berlin').toISOString()).toBe('2026-07-01T07:00:00.000Z');
  expect(instantOf('2026-12-01', '09:00', 'Europe/Berlin').toISOString()).toBe('2026-12-01T08:00:00.000Z');
});
