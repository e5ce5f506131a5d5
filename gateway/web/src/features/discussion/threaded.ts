import type { Comment, Question } from '@/api/requirement';

export type Said =
  | { kind: 'comment'; id: string; at: string; comment: Comment }
  | { kind: 'question'; id: string; at: string; question: Question };

/** Comments and questions as they were said, oldest first. */
export function threaded(comments: readonly Comment[], questions: readonly Question[]): Said[] {
  const said: Said[] = [
    ...comments.map((comment) => ({ kind: 'comment' as const, id: comment.id, at: comment.postedAt, comment })),
    ...questions.map((question) => ({ kind: 'question' as const, id: question.id, at: question.askedAt, question })),
  ];
  return said.sort((one, other) => one.at.localeCompare(other.at));
}

/** A name being typed after @, up to where the text stands; nothing where none is. */
export function mentionBefore(text: string): { from: number; typed: string } | undefined {
  const found = /(?:^|[\s，。；：、（(])@([\p{L}\p{N}._-]{0,24})$/u.exec(text);
  return found ? { from: text.length - (found[1]?.length ?? 0) - 1, typed: found[1] ?? '' } : undefined;
}

/** The people a text calls by @name. Longer names first, so that 张三丰 is not 张三. */
export function mentioned(text: string, names: ReadonlyMap<string, string>): string[] {
  let rest = text;
  const called: string[] = [];
  for (const [id, name] of [...names].sort((one, other) => other[1].length - one[1].length)) {
    if (name && rest.includes(`@${name}`)) {
      called.push(id);
      rest = rest.replaceAll(`@${name}`, ' ');
    }
  }
  return called;
}
