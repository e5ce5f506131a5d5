import { useEffect } from 'react';
import { useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { type MyWork, markVisit, myWorkQuery } from '@/api/myWork';

/** Up to when what changed was seen; forgotten with everything else when the person signs out. */
const SEEN = ['seen-changes'];
cache.setQueryDefaults(SEEN, { gcTime: Number.POSITIVE_INFINITY });

/** Notes what is looked at, and offers to call it seen: somebody who never leaves says so by themselves. */
export function useSeen(work: MyWork): (() => void) | undefined {
  const act = useAct();
  const newest = work.asOf ? undefined : work.changed[0]?.at;
  useEffect(() => {
    const look = () => {
      if (newest && !document.hidden) cache.setQueryData(SEEN, newest);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [newest]);
  if (!newest) return undefined;
  const { queryKey } = myWorkQuery();
  return () =>
    void act({
      send: (headers) => markVisit(newest, headers),
      optimistic: () => {
        const before = cache.getQueryData(queryKey);
        cache.setQueryData(queryKey, (now: MyWork | undefined) => now && { ...now, changed: [] });
        return () => cache.setQueryData(queryKey, before);
      },
      refresh: [queryKey],
    });
}

/**
 * A visit ends when the person leaves the client, not when they open what they read of: coming back to the list within
 * the visit they find it as it was.
 */
export function useVisitEnds(): void {
  useEffect(() => {
    const leave = () => {
      const seen = cache.getQueryData<string>(SEEN);
      // Nobody is there any longer to be told of a failure: the next visit shows the same once more.
      if (seen) void markVisit(seen, { 'Idempotency-Key': crypto.randomUUID() }).catch(() => undefined);
    };
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
}
