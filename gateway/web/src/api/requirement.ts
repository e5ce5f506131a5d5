import { queryOptions } from '@tanstack/react-query';
import type { Change, Suspicion } from '@/domain/changes';
import type { Entry } from '@/domain/history';
import type { Requirement, Side } from '@/domain/requirement';
import { api, read } from './client';
import type { components } from './generated/requirements';

export type Comment = components['schemas']['TranscriptComment'];
export type Question = components['schemas']['TranscriptQuestion'];
export type Interval = components['schemas']['CustodyInterval'];

/** Everything of one requirement hangs under this key: refresh it, and the whole page is read anew. */
export const requirementKey = (requirement: string) => ['requirement', requirement] as const;

const at = (requirement: string, asOf?: string) => ({ params: { path: { requirement }, query: { asOf } } });
const key = (requirement: string, what: string, asOf?: string) => [...requirementKey(requirement), what, asOf ?? 'now'];
/** The past does not change. */
const fresh = (asOf?: string) => (asOf ? { staleTime: Number.POSITIVE_INFINITY } : {});

export const requirementQuery = (requirement: string, asOf?: string) =>
  queryOptions({
    queryKey: key(requirement, 'view', asOf),
    ...fresh(asOf),
    meta: { watches: asOf ? [] : ['requirement'], id: (data: unknown) => (data as Requirement | undefined)?.id },
    queryFn: async () =>
      (await read(api.GET('/api/v1/requirements/{requirement}', at(requirement, asOf)))) as unknown as Requirement,
  });

/** The whole history, whatever instant the page shows: the slider needs all of it. */
export const historyQuery = (requirement: string) =>
  queryOptions({
    queryKey: key(requirement, 'history'),
    meta: { watches: ['requirement'] },
    queryFn: async () =>
      (await read(api.GET('/api/v1/requirements/{requirement}/history', at(requirement)))).entries as Entry[],
  });

export const custodyQuery = (requirement: string, asOf?: string) =>
  queryOptions({
    queryKey: key(requirement, 'custody', asOf),
    ...fresh(asOf),
    meta: { watches: asOf ? [] : ['requirement'] },
    queryFn: async () =>
      (await read(api.GET('/api/v1/requirements/{requirement}/custody', at(requirement, asOf)))).chains as Record<
        Side,
        Interval[]
      >,
  });

export const commentsQuery = (requirement: string, asOf?: string) =>
  queryOptions({
    queryKey: key(requirement, 'comments', asOf),
    ...fresh(asOf),
    meta: { watches: asOf ? [] : ['discussion'] },
    queryFn: async () =>
      (await read(api.GET('/api/v1/requirements/{requirement}/comments', at(requirement, asOf)))).items as Comment[],
  });

export const questionsQuery = (requirement: string, asOf?: string) =>
  queryOptions({
    queryKey: key(requirement, 'questions', asOf),
    ...fresh(asOf),
    meta: { watches: asOf ? [] : ['discussion'] },
    queryFn: async () =>
      (await read(api.GET('/api/v1/requirements/{requirement}/questions', at(requirement, asOf)))).items as Question[],
  });

export const changesQuery = (requirement: string, asOf?: string) =>
  queryOptions({
    queryKey: key(requirement, 'changes', asOf),
    ...fresh(asOf),
    meta: { watches: asOf ? [] : ['requirement'] },
    queryFn: async () =>
      (await read(api.GET('/api/v1/requirements/{requirement}/changes', at(requirement, asOf)))).items as Change[],
  });

export const suspicionsQuery = (requirement: string, asOf?: string) =>
  queryOptions({
    queryKey: key(requirement, 'suspicions', asOf),
    ...fresh(asOf),
    meta: { watches: asOf ? [] : ['requirement'] },
    queryFn: async () =>
      (await read(api.GET('/api/v1/requirements/{requirement}/suspicions', at(requirement, asOf))))
        .items as Suspicion[],
  });
