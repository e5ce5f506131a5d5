import { queryOptions } from '@tanstack/react-query';
import type { Side } from '@/ui/Tags';
import { api } from './client';
import { Problem } from './problem';

export interface Subject {
  type: 'requirement' | 'task' | 'feedback';
  id: string;
  key?: string;
  title: string;
  product: string;
}

/** Somebody waits: who, for whom, since when, until when, and what stands still meanwhile. */
export interface Item {
  askId: string;
  kind: string;
  service: string;
  subject: Subject;
  side?: Side;
  from: string;
  to: { person?: string; post?: { product: string; post: string } };
  since: string;
  dueAt?: string;
  overdue: boolean;
  blocks: Side[];
  nudgedToday?: boolean;
  detail: { handoff?: string; question?: string; task?: string; requirement?: string; feedback?: string };
}

/** Something in one's hands: the step owed, and what is lacking for it. */
export interface Hand {
  subject: Subject;
  service: string;
  side?: Side;
  life: string;
  holdingSince: string;
  next: string;
  missing: string[];
}

export interface Entry {
  event: string;
  subject: Subject;
  side?: Side;
  what: string;
  at: string;
  by: string;
}

export interface MyWork {
  asOf?: string;
  missing: string[];
  waitingForMe: Item[];
  inMyHands: Hand[];
  iWaitFor: Item[];
  since?: string;
  changed: Entry[];
}

/** One's own work over all services. */
export const myWorkQuery = (asOf?: string) =>
  queryOptions({
    queryKey: asOf ? ['my-work', asOf] : ['my-work'],
    meta: { watches: ['requirement', 'discussion', 'product', 'task', 'feedback', 'contract', 'design'] },
    queryFn: async (): Promise<MyWork> => {
      const response = await fetch(`/api/v1/my-work${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`);
      if (!response.ok) throw new Problem(response.status, await response.json());
      return response.json();
    },
  });

/** Everything up to then was seen: what changed counts from there. It outlives the page that says it. */
export const markVisit = (at: string, headers: { 'Idempotency-Key': string }) =>
  api.PUT('/api/v1/my-work/visit', { body: { at }, headers, keepalive: true });
