import type { Entry } from '@/domain/history';
import type { Addressee, Side } from '@/domain/requirement';

export interface Interval {
  holder: string;
  from: string;
  to?: string;
  seconds: number;
  by: string;
  event: string;
  handoff?: string;
}

/** An offer while somebody held: when it was made, what became of it, and how long its receiver took. */
export interface Attempt {
  handoff: string;
  to: Addressee;
  purpose: string;
  from: string;
  until?: string;
  seconds: number;
  end: 'ACCEPTED' | 'RETURNED' | 'COUNTERED' | 'WITHDRAWN' | 'EXPIRED' | 'OPEN';
}

export interface Hold extends Interval {
  side: Side;
  attempts: Attempt[];
}

const ENDS: { [what: string]: Attempt['end'] } = {
  HandoffAccepted: 'ACCEPTED',
  HandoffReturned: 'RETURNED',
  HandoffCountered: 'COUNTERED',
  HandoffWithdrawn: 'WITHDRAWN',
  HandoffExpired: 'EXPIRED',
};

/** The chain of custody of every half, oldest first, each hold with the offers that were made in it. */
export function holds(chains: { [side: string]: Interval[] }, entries: readonly Entry[], now: Date): Hold[] {
  const attempts = attemptsIn(entries, now);
  return Object.entries(chains).flatMap(([side, chain]) =>
    chain.map((interval) => ({
      ...interval,
      side: side as Side,
      attempts: attempts.filter(
        (attempt) =>
          attempt.side === side &&
          attempt.from >= interval.from &&
          (!interval.to || attempt.from < interval.to || attempt.until === interval.to),
      ),
    })),
  );
}

function attemptsIn(entries: readonly Entry[], now: Date): (Attempt & { side: string })[] {
  const offers = new Map<string, Attempt & { side: string }>();
  for (const entry of entries) {
    const handoff = entry.told.handoffId as string | undefined;
    if (!handoff) continue;
    if (entry.what === 'HandoffOffered') {
      offers.set(handoff, {
        handoff,
        side: entry.told.side as string,
        to: entry.told.to as unknown as Addressee,
        purpose: entry.told.purpose as string,
        from: entry.at,
        seconds: (now.getTime() - Date.parse(entry.at)) / 1000,
        end: 'OPEN',
      });
    }
    const offer = offers.get(handoff);
    const end = ENDS[entry.what];
    if (offer && end) {
      offer.end = end;
      offer.until = entry.at;
      offer.seconds = (Date.parse(entry.at) - Date.parse(offer.from)) / 1000;
    } else if (offer && entry.what === 'HandoffRepacked') {
      offer.end = 'OPEN';
      offer.until = undefined;
      offer.seconds = (now.getTime() - Date.parse(offer.from)) / 1000;
    }
  }
  return [...offers.values()];
}

/** The distinct moments at which something changed: the stops of the as-of slider. */
export function moments(entries: readonly Entry[]): { at: string; entry: Entry }[] {
  const stops: { at: string; entry: Entry }[] = [];
  for (const entry of entries) {
    if (stops.at(-1)?.at === entry.at) stops[stops.length - 1] = { at: entry.at, entry };
    else stops.push({ at: entry.at, entry });
  }
  return stops;
}

/** The newest stop that is not after an instant; -1 before the first. */
export function stopAt(stops: readonly { at: string }[], instant: string): number {
  const wanted = Date.parse(instant);
  let found = -1;
  stops.forEach((stop, at) => {
    if (Date.parse(stop.at) <= wanted) found = at;
  });
  return found;
}
