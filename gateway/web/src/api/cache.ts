import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Problem } from './problem';

/** The aggregates a query shows; when the stream tells of one, the query is read anew. */
export interface Watching extends Record<string, unknown> {
  watches?: string[];
  /** Shows notices: read anew when the stream says that something is one. */
  notices?: boolean;
  /** Only for this aggregate's id, where the data says which one it shows. */
  id?: (data: unknown) => string | undefined;
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: Watching;
    defaultError: Error;
  }
}

type Lost = () => void;
let signedOut: Lost = () => {};

/** What happens when the session is over. */
export function onSignedOut(then: Lost): void {
  signedOut = then;
}

export const cache = new QueryClient({
  queryCache: new QueryCache({
    onError: (failure, query) => {
      if (Problem.of(failure).status === 401 && query.queryKey[0] !== 'me') signedOut();
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
      retry: (count, failure) => Problem.of(failure).passing && count < 2,
      retryDelay: (count) => 400 * 2 ** count,
    },
    mutations: { retry: false },
  },
});
