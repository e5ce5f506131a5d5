import { queryOptions } from '@tanstack/react-query';
import { all, api } from './client';
import type { components } from './generated/requirements';

/** A line of the list. */
export type Row = components['schemas']['RequirementRow'];

/** Every requirement of a product, read once and kept up by the stream; thousands are as quick as ten. */
export const requirementsQuery = (product: string, asOf?: string) =>
  queryOptions({
    queryKey: asOf ? ['requirements', product, asOf] : ['requirements', product],
    meta: { watches: ['requirement'] },
    queryFn: (): Promise<Row[]> =>
      all<Row>((cursor) =>
        api.GET('/api/v1/products/{product}/requirements', {
          params: { path: { product }, query: { limit: 500, cursor, asOf } },
        }),
      ),
  });
