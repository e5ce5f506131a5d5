import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, read } from './client';
import type { components } from './generated/gateway';

export type Notice = components['schemas']['NoticeNotice'];
export type Notices = components['schemas']['NoticeNoticePage'];

const SHOWN = 200;

/** What one was told of, newest first, and how much of it was not read. */
export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  meta: { notices: true },
  queryFn: (): Promise<Notices> => read(api.GET('/api/v1/notices', { params: { query: { limit: SHOWN } } })),
});

export function useUnread(): number {
  return useQuery(noticesQuery).data?.unread ?? 0;
}
