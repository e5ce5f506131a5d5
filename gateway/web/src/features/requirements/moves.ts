import type { Row } from '@/api/requirements';
import type { Side, StateName } from '@/ui/Tags';

/** The columns of the board, in the order of the work. */
export const COLUMNS = [
  'SPECIFYING',
  'SPECIFIED',
  'APPROVED',
  'DESIGNING',
  'READY',
  'BUILDING',
  'BUILT',
  'ACCEPTED',
  'RELEASED',
] as const;
/** What stands beside the work. */
export const ASIDE = ['PAUSED', 'DECLINED'] as const;

/** The command a move between columns stands for; a state is derived and never set. */
export type Move =
  | { is: 'submit' | 'withdraw' | 'resume' }
  | { is: 'approve' | 'accept'; sides: Side[] }
  | { is: 'pause' | 'decline'; asks: 'reason' }
  /** Nobody's drag brings it there: says what does. */
  | { is: 'not'; why: Why };

export type Why =
  | 'same'
  | 'notOwner'
  | 'readyByItself'
  | 'startTask'
  | 'doneByTasks'
  | 'byRelease'
  | 'notBack'
  | 'resumeFirst'
  | 'closed';

const SIDES: Side[] = ['FRONTEND', 'BACKEND'];

/** What happens when a card is dropped in a column, for somebody who owns `owned`. */
export function move(row: Row, to: StateName, owned: Side[]): Move {
  const from = row.state as StateName;
  const mine = (life: string) =>
    SIDES.filter((s) => row.facets[s]?.applies && row.facets[s]?.state === life && owned.includes(s));
  if (from === to) return { is: 'not', why: 'same' };
  if (from === 'DECLINED' || from === 'ARCHIVED' || from === 'MERGED') return { is: 'not', why: 'closed' };
  if (to === 'PAUSED') return { is: 'pause', asks: 'reason' };
  if (to === 'DECLINED') return { is: 'decline', asks: 'reason' };
  if (from === 'PAUSED') return at(to) >= 0 ? { is: 'resume' } : { is: 'not', why: 'resumeFirst' };
  if (from === 'SPECIFYING' && to === 'SPECIFIED') return { is: 'submit' };
  if (from === 'SPECIFIED' && to === 'SPECIFYING') return { is: 'withdraw' };
  if (at(to) < at(from)) return { is: 'not', why: 'notBack' };
  if (from === 'SPECIFIED' && (to === 'APPROVED' || to === 'DESIGNING')) return owners(mine('SPECIFIED'), 'approve');
  if (to === 'ACCEPTED') return owners(mine('BUILT'), 'accept');
  if (to === 'BUILDING') return { is: 'not', why: 'startTask' };
  if (to === 'BUILT') return { is: 'not', why: 'doneByTasks' };
  if (to === 'RELEASED') return { is: 'not', why: 'byRelease' };
  return { is: 'not', why: 'readyByItself' };
}

const at = (state: StateName) => (COLUMNS as readonly string[]).indexOf(state);

function owners(sides: Side[], is: 'approve' | 'accept'): Move {
  return sides.length > 0 ? { is, sides } : { is: 'not', why: 'notOwner' };
}

/** The column to the left or right of one. */
export function beside(state: string, step: 1 | -1): string {
  const all = [...COLUMNS, ...ASIDE];
  return all[Math.min(all.length - 1, Math.max(0, all.indexOf(state as 'READY') + step))] ?? state;
}

/** The versions a verdict or approval is bound to. */
export function seen(row: Row): Record<string, number> {
  const versions: Record<string, number> = { COMMON: row.version };
  for (const side of SIDES) if (row.facets[side]) versions[side] = row.facets[side].version;
  return versions;
}
