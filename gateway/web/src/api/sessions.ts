import { queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { components } from './generated/gateway';

export type Session = components['schemas']['SessionsOpenedSession'];

/** Where one is signed in just now; the newest first, this one before all. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async (): Promise<Session[]> =>
    (await read(api.GET('/api/v1/sessions'))).items.toSorted(
      (one, other) => Number(other.current) - Number(one.current) || other.openedAt.localeCompare(one.openedAt),
    ),
});
