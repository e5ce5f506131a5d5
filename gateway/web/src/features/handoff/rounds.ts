import { type Entry, fieldOf, type Json } from '@/domain/history';
import type { Handoff, Package } from '@/domain/requirement';

/** One move in the story of an offer. */
export interface Move {
  event: string;
  what: string;
  at: string;
  by: string;
  /** What the mover said: a message, a reason, conditions. */
  said?: string;
  reason?: string;
  missing: string[];
  contents?: Package;
  contentHash?: string;
}

const WORDS = ['message', 'text', 'conditions', 'reason'];

/** Everything that happened to one offer, oldest first. */
export function movesOf(handoff: string, entries: readonly Entry[]): Move[] {
  return entries
    .filter((entry) => entry.told.handoffId === handoff)
    .map(({ event, what, at, actor, told }) => {
      const said = WORDS.filter((word) => word !== 'reason' || what !== 'HandoffReturned')
        .map((word) => told[word])
        .find((text) => typeof text === 'string' && text.trim() !== '');
      return {
        event,
        what,
        at,
        by: actor.onBehalfOf ?? actor.id,
        ...(said !== undefined && { said: String(said) }),
        ...(what === 'HandoffReturned' && { reason: String(told.reason) }),
        missing: Array.isArray(told.missing) ? told.missing.map(String) : [],
        ...(told.contents != null && { contents: packageOf(told.contents) }),
        ...(typeof told.contentHash === 'string' && { contentHash: told.contentHash }),
      };
    });
}

/** The package its receiver knew before the newest one: packed earlier in this offer, or in the offer of that half before it. */
export function knownBefore(handoff: Handoff, all: readonly Handoff[], entries: readonly Entry[]): Package | undefined {
  const packed = movesOf(handoff.id, entries).flatMap((move) => (move.contents ? [move.contents] : []));
  if (packed.length > 1) return packed.at(-2);
  const before = all.slice(
    0,
    all.findIndex((other) => other.id === handoff.id),
  );
  return before.findLast((other) => other.side === handoff.side && other.status !== 'ACCEPTED')?.contents;
}

function packageOf(stored: Json): Package {
  const contents = stored as unknown as Package & { fields: Record<string, Json> };
  const fields = Object.fromEntries(
    Object.entries(contents.fields).flatMap(([name, value]) => {
      const field = fieldOf(value);
      return field === undefined ? [] : [[name, field]];
    }),
  );
  return { ...contents, fields };
}
