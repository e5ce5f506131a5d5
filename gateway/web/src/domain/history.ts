import type { FieldValue, Part, Side } from './requirement';

// A requirement's history as the API tells it, and what can be folded from it.

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

export interface Change {
  pointer: string;
  from?: Json;
  to?: Json;
}

export interface Entry {
  event: string;
  sequence: number;
  position: number;
  what: string;
  at: string;
  actor: { kind: string; id: string; onBehalfOf?: string };
  why?: string;
  changes: Change[];
  told: { [name: string]: Json };
}

/** Everything written at some version, by JSON pointer; what is not there is empty. */
export type Snapshot = ReadonlyMap<string, Json>;

/** What somebody can read and compare: a field of a part, or the wording of a criterion. */
export interface Subject {
  part: Part;
  name: string;
  criterion?: string;
}

export interface Difference {
  subject: Subject;
  from?: Json;
  to?: Json;
}

/** Folds the changes up to and with a sequence; before the first there is nothing. */
export function snapshotAt(entries: readonly Entry[], sequence: number): Snapshot {
  const snapshot = new Map<string, Json>();
  for (const entry of entries) if (entry.sequence <= sequence) apply(entry, snapshot);
  return snapshot;
}

/** What reads differently after each entry, field by field, by the entry's event id. */
export function differencesByEvent(entries: readonly Entry[]): Map<string, Difference[]> {
  const snapshot = new Map<string, Json>();
  const all = new Map<string, Difference[]>();
  for (const entry of entries) {
    const touched = new Map<string, Subject>();
    const before = new Map<string, Json | undefined>();
    for (const { pointer } of entry.changes) {
      const root = rootOf(pointer);
      if (!root || touched.has(root)) continue;
      before.set(root, valueAt(snapshot, root));
      touched.set(root, { part: 'COMMON', name: '' });
    }
    const partsBefore = new Map([...touched.keys()].map((root) => [root, subjectOf(snapshot, root)]));
    apply(entry, snapshot);
    const differences: Difference[] = [];
    for (const root of touched.keys()) {
      const from = before.get(root);
      const to = valueAt(snapshot, root);
      if (JSON.stringify(from) === JSON.stringify(to)) continue;
      const subject = to === undefined ? partsBefore.get(root) : subjectOf(snapshot, root);
      if (subject) differences.push({ subject, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
    }
    all.set(entry.event, inReadingOrder(differences));
  }
  return all;
}

/** What reads differently between two versions. */
export function compare(before: Snapshot, after: Snapshot): Difference[] {
  const roots = new Set<string>();
  for (const snapshot of [before, after])
    for (const pointer of snapshot.keys()) {
      const root = rootOf(pointer);
      if (root) roots.add(root);
    }
  const differences: Difference[] = [];
  for (const root of roots) {
    const from = valueAt(before, root);
    const to = valueAt(after, root);
    if (JSON.stringify(from) === JSON.stringify(to)) continue;
    const subject = subjectOf(to === undefined ? before : after, root);
    differences.push({ subject, ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  }
  return inReadingOrder(differences);
}

function apply(entry: Entry, snapshot: Map<string, Json>) {
  for (const { pointer, to } of entry.changes) {
    if (to === undefined || to === null) snapshot.delete(pointer);
    else snapshot.set(pointer, to);
  }
}

const ROOTS = [
  /^\/common\/(?:title|description|kind|module|wantedBy|priority|rice)(?=\/|$)/,
  /^\/facets\/(?:FRONTEND|BACKEND)\/fields\/[^/]+/,
  /^\/criteria\/[^/]+\/text$/,
];

function rootOf(pointer: string): string | undefined {
  for (const root of ROOTS) {
    const found = root.exec(pointer);
    if (found) return found[0];
  }
  return undefined;
}

function subjectOf(snapshot: Snapshot, root: string): Subject {
  const steps = root.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (steps[1] === 'common') return { part: 'COMMON', name: steps[2] ?? '' };
  if (steps[1] === 'facets') return { part: steps[2] as Side, name: steps[4] ?? '' };
  const criterion = steps[2] ?? '';
  return { part: (snapshot.get(`/criteria/${criterion}/part`) as Part) ?? 'COMMON', name: 'criterion', criterion };
}

/** A leaf, or the object put together again from the leaves below. */
function valueAt(snapshot: Snapshot, root: string): Json | undefined {
  const leaf = snapshot.get(root);
  if (leaf !== undefined) return leaf;
  const object: { [name: string]: Json } = {};
  for (const [pointer, value] of snapshot)
    if (pointer.startsWith(`${root}/`)) object[pointer.slice(root.length + 1)] = value;
  return Object.keys(object).length > 0 ? object : undefined;
}

const ORDER = [
  'title',
  'description',
  'kind',
  'priority',
  'module',
  'wantedBy',
  'rice',
  'layout',
  'interaction',
  'responseTime',
  'architecture',
  'dataProcessing',
  'interfaceDesign',
  'performance',
];
const PARTS: Part[] = ['COMMON', 'FRONTEND', 'BACKEND'];

function inReadingOrder(differences: Difference[]): Difference[] {
  const rank = ({ subject }: Difference) => {
    const at = ORDER.indexOf(subject.name);
    return PARTS.indexOf(subject.part) * 100 + (at < 0 ? ORDER.length : at);
  };
  return differences.sort((one, other) => rank(one) - rank(other));
}

/** A field's value as events keep it, as the rest of the API says it. */
export function fieldOf(stored: Json | undefined): FieldValue | undefined {
  if (stored === undefined || stored === null) return undefined;
  if (typeof stored !== 'object' || Array.isArray(stored)) return String(stored);
  switch (stored.is) {
    case 'TEXT':
      return String(stored.text);
    case 'MEASURED':
      return {
        value: String(stored.value),
        unit: String(stored.unit),
        ...(stored.note != null && { note: String(stored.note) }),
      };
    case 'SAME_AS':
      return { sameAs: String(stored.reference) };
    case 'NONE':
      return { none: String(stored.why) };
    default:
      return Object.entries(stored)
        .map(([name, value]) => `${name} ${value}`)
        .join(', ');
  }
}

/** When somebody was asked: the newest event that carries the ask. */
export function askedAt(entries: readonly Entry[], ask: string): string | undefined {
  return entries.findLast((entry) => asksOf(entry).includes(ask))?.at;
}

function asksOf({ told }: Entry): string[] {
  return Array.isArray(told.asks) ? (told.asks as { id?: string }[]).map(({ id }) => id ?? '') : [];
}
