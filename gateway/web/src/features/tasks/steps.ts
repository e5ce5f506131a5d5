import type { Task } from '@/api/tasks';

/** The columns of the board. */
export const COLUMNS = ['TODO', 'IN_PROGRESS', 'BLOCKED', 'DONE'] as const;
export type Column = (typeof COLUMNS)[number];

/** The command a move between columns stands for. */
export type Step = 'start' | 'complete' | 'reopen' | 'block' | 'unblock' | 'none';

export function step(from: Task['state'], to: Column): Step {
  switch (to) {
    case 'IN_PROGRESS':
      return from === 'TODO' ? 'start' : from === 'BLOCKED' ? 'unblock' : from === 'DONE' ? 'reopen' : 'none';
    case 'DONE':
      return from === 'IN_PROGRESS' ? 'complete' : 'none';
    case 'BLOCKED':
      return from === 'IN_PROGRESS' || from === 'TODO' ? 'block' : 'none';
    case 'TODO':
      return 'none';
  }
}

/** Asked where somebody else will read it. */
export const needsReason = (one: Step): boolean => one === 'block' || one === 'reopen';

/** Hours as people say them: 2.5; nothing where nothing was estimated. */
export function hours(minutes: number | undefined): string {
  return minutes ? String(Math.round(minutes / 6) / 10) : '';
}
