import { expect, it } from 'vitest';
import { durationText } from './duration';

it('says the two greatest units', () => {
  expect(durationText(2 * 86_400 + 3 * 3_600 + 59, 'en')).toBe('2 days 3 hr');
  expect(durationText(2 * 86_400 + 3 * 3_600, 'zh-CN')).toMatch(/^2\s?天 3\s?小时$/);
});

it('says one unit where the next has nothing', () => {
  expect(durationText(86_400 + 5, 'en')).toBe('1 day');
  expect(durationText(0, 'en')).toBe('0 sec');
});
