import { useQueries } from '@tanstack/react-query';
import { useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { api } from '@/api/client';
import { type Notice, type Notices, noticesQuery } from '@/api/notices';
import { useProducts } from '@/api/products';
import { type Row, requirementsQuery } from '@/api/requirements';

/** The requirements these notices are about, by id: their lists are read once and shared with every other page. */
export function useNamed(notices: readonly Notice[]): Map<string, Row> {
  const products = useProducts();
  const told = new Set(notices.map((notice) => notice.product));
  return useQueries({
    queries: products.filter(({ id }) => told.has(id)).map(({ key }) => requirementsQuery(key)),
    combine: (lists) => new Map(lists.flatMap(({ data }) => data ?? []).map((row) => [row.id, row])),
  });
}

/** Marks as read: shown at once, taken back where it was not done. */
export function useRead() {
  const act = useAct();
  const { queryKey } = noticesQuery;
  const shown = (which: (notice: Notice) => boolean) => () => {
    const before = cache.getQueryData(queryKey);
    cache.setQueryData(queryKey, (page: Notices | undefined) => page && marked(page, which));
    return () => cache.setQueryData(queryKey, before);
  };
  return {
    one: (notice: Notice) =>
      notice.read
        ? undefined
        : void act({
            send: (headers) => api.POST('/api/v1/notices/{id}/read', { params: { path: { id: notice.id } }, headers }),
            optimistic: shown(({ id }) => id === notice.id),
            refresh: [queryKey],
          }),
    all: (newest: Notice) =>
      void act({
        send: (headers) => api.POST('/api/v1/notices/read', { body: { until: newest.id }, headers }),
        optimistic: shown(() => true),
        refresh: [queryKey],
      }),
  };
}

/** The page as it reads once these are marked. */
export function marked(page: Notices, which: (notice: Notice) => boolean): Notices {
  const items = page.items.map((notice) => (which(notice) ? { ...notice, read: true } : notice));
  const newly = page.items.filter((notice) => !notice.read && which(notice)).length;
  return { items, unread: Math.max(0, page.unread - newly) };
}
