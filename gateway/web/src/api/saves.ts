import type { Part } from '@/domain/requirement';

export type Versions = Partial<Record<Part, number>>;

/** A part's text, moved on by a save of this page: from the version it was sent on to the one the answer names. */
export interface Moved {
  part: Part;
  from: number;
  to: number;
}

/** A save that was not done moves nothing. */
type Save = Promise<Moved | undefined>;

const onTheWay = new Map<string, Save[]>();

/** Remembers a save of a requirement's text until it is answered: what is sent meanwhile waits for it. */
export function onItsWay(requirement: string, save: Save): void {
  onTheWay.set(requirement, [...(onTheWay.get(requirement) ?? []), save]);
  const over = () => {
    const rest = (onTheWay.get(requirement) ?? []).filter((other) => other !== save);
    if (rest.length > 0) onTheWay.set(requirement, rest);
    else onTheWay.delete(requirement);
  };
  save.then(over, over);
}

/** What became of the saves that are on their way now, in the order they were made. */
export function answered(requirement: string): Promise<(Moved | undefined)[]> {
  return Promise.all(onTheWay.get(requirement) ?? []);
}

/**
 * The versions somebody saw, with what this page itself saved on top of them. Where others wrote in between it stays at what was
 * seen, and the service refuses what was judged by it.
 */
export function carried(seen: Versions, moves: readonly (Moved | undefined)[]): Versions {
  const now = { ...seen };
  for (const move of moves) if (move && now[move.part] === move.from) now[move.part] = move.to;
  return now;
}
