import { describe, expect, it } from 'vitest';
import type { Comment, Question } from '@/api/requirement';
import { mentionBefore, mentioned, threaded } from './threaded';

it('comments and questions stand in the order they were said', () => {
  const comments = [
    { id: 'c1', postedAt: '2026-11-25T10:00:00Z' },
    { id: 'c2', postedAt: '2026-11-25T10:02:00Z' },
  ];
  const questions = [{ id: 'q1', askedAt: '2026-11-25T10:01:00Z' }];
  expect(threaded(comments as Comment[], questions as Question[]).map(({ id }) => id)).toEqual(['c1', 'q1', 'c2']);
});

describe('a name after @', () => {
  it('is looked for at the beginning, after a blank and after Chinese punctuation', () => {
    expect(mentionBefore('@')).toEqual({ from: 0, typed: '' });
    expect(mentionBefore('请 @周志')).toEqual({ from: 2, typed: '周志' });
    expect(mentionBefore('好的，@zh')).toEqual({ from: 3, typed: 'zh' });
  });
  it('is no part of an address', () => {
    expect(mentionBefore('zhou@example')).toBeUndefined();
    expect(mentionBefore('@周志远 请看')).toBeUndefined();
  });
});

it('calls people by their whole names', () => {
  const names = new Map([
    ['1', '张三'],
    ['2', '张三丰'],
    ['3', '李四'],
  ]);
  expect(mentioned('@张三丰 和 @李四 请看', names)).toEqual(['2', '3']);
  expect(mentioned('没有人', names)).toEqual([]);
});
