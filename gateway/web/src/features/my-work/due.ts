import type { Item, MyWork } from '@/api/myWork';
import { sameDay } from '@/lib/times';

/** How much of what waits for one is over its time, and how much is due before the day ends. */
export function today(work: MyWork, now: Date): { overdue: number; today: number } {
  const due = work.waitingForMe.flatMap((item) => (item.dueAt ? [new Date(item.dueAt)] : []));
  return {
    overdue: due.filter((at) => at < now).length,
    today: due.filter((at) => at >= now && sameDay(at, now)).length,
  };
}

/** What presses first: overdue, then by due, then what was asked first. */
export function pressing(items: Item[]): Item[] {
  const due = (item: Item) => (item.dueAt ? Date.parse(item.dueAt) : Number.POSITIVE_INFINITY);
  return [...items].sort((one, other) => due(one) - due(other) || Date.parse(one.since) - Date.parse(other.since));
}
