import { queryOptions } from '@tanstack/react-query';
import { api, read } from './client';
import type { components } from './generated/gateway';

export type Scope = components['schemas']['TokenWanted']['scope'];
export interface Token {
  id: string;
  label: string;
  scope: Scope;
  expiresAt: string;
  revoked: boolean;
}

/** One's own tokens, without their secrets. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async () => ((await read(api.GET('/api/v1/tokens'))).items ?? []) as Token[],
});
