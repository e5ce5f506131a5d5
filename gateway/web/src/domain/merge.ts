import type { FieldValue } from './requirement';

/** What somebody else changed since the version an edit was made from, as a 412 tells it. */
export interface ChangedSince {
  field: string;
  from?: FieldValue | null;
  to?: FieldValue | null;
  version: number;
  at: string;
  by: string;
}

/** One field both of us wrote: what it was, what I wrote, what stands there now and who wrote that. */
export interface Collision {
  field: string;
  base: FieldValue | null;
  mine: FieldValue | null;
  theirs: FieldValue | null;
  by: string;
  at: string;
}

/** My edit, seen against what happened meanwhile: what needs a decision, and what does not. */
export interface Rebased {
  clean: Record<string, FieldValue | null>;
  collisions: Collision[];
}

export function rebased(mine: Record<string, FieldValue | null>, changes: readonly ChangedSince[]): Rebased {
  const clean: Rebased['clean'] = {};
  const collisions: Collision[] = [];
  for (const [field, wanted] of Object.entries(mine)) {
    const theirs = changes.filter((change) => change.field === field);
    const first = theirs[0];
    const last = theirs.at(-1);
    if (!first || !last || same(last.to, wanted)) clean[field] = wanted;
    else if (same(first.from, last.to)) clean[field] = wanted;
    else {
      const { by, at } = last;
      collisions.push({ field, base: first.from ?? null, mine: wanted, theirs: last.to ?? null, by, at });
    }
  }
  return { clean, collisions };
}

function same(one: FieldValue | null | undefined, other: FieldValue | null | undefined): boolean {
  return JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
