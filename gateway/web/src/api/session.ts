import { queryOptions, useQuery } from '@tanstack/react-query';
import { cache } from './cache';
import { api, useCsrf as keepCsrf, read, write } from './client';
import type { components } from './generated/gateway';
import { Problem } from './problem';

export type Me = components['schemas']['SessionMe'];

/** Who is signed in; null where nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<Me | null> => {
    try {
      const me = await read(api.GET('/api/v1/session'));
      keepCsrf(me.csrf ?? undefined);
      return me;
    } catch (failure) {
      if (Problem.of(failure).status === 401) return null;
      throw failure;
    }
  },
});

/** The person at this screen. Only below the signed-in part of the page. */
export function useMe(): Me {
  const { data } = useQuery(meQuery);
  if (!data) throw new Error('nobody is signed in');
  return data;
}

export async function signIn(login: string, password: string): Promise<Me> {
  const me = await read(api.POST('/api/v1/session', { body: { login, password } }));
  keepCsrf(me.csrf ?? undefined);
  cache.setQueryData(meQuery.queryKey, me);
  return me;
}

export async function signOut(): Promise<void> {
  await write((headers) => api.DELETE('/api/v1/session', { headers }));
  forget();
}

/** Nothing of one person is left for the next. */
export function forget(): void {
  keepCsrf(undefined);
  cache.clear();
  cache.setQueryData(meQuery.queryKey, null);
}

/** The person's id, where one is signed in. */
export function useMeId(): string | undefined {
  return useQuery(meQuery).data?.id;
}

/** A new password; the answer opens a new session and ends all others. */
export async function changePassword(current: string, password: string): Promise<void> {
  const me = await read(api.POST('/api/v1/session/password', { body: { current, password } }));
  keepCsrf(me.csrf ?? undefined);
  cache.setQueryData(meQuery.queryKey, me);
}
