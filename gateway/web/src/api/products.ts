import { queryOptions, useQuery } from '@tanstack/react-query';
import { all, answer, api } from './client';
import type { components } from './generated/requirements';

export type Product = components['schemas']['ProductView'];
export interface ProductLine {
  id: string;
  key: string;
  name: string;
}

/** The products of whoever asks. */
export const productsQuery = queryOptions({
  queryKey: ['products'],
  meta: { watches: ['product'] },
  queryFn: () =>
    all((cursor) => api.GET('/api/v1/products', { params: { query: { limit: 500, cursor } } })) as Promise<
      ProductLine[]
    >,
});

export const productQuery = (product: string, asOf?: string) =>
  queryOptions({
    queryKey: asOf ? ['product', product, asOf] : ['product', product],
    meta: { watches: ['product'], id: (data: unknown) => (data as Product | undefined)?.id },
    queryFn: async (): Promise<Product> =>
      (await answer(api.GET('/api/v1/products/{product}', { params: { path: { product }, query: { asOf } } }))).data,
  });

export function useProducts(): ProductLine[] {
  return useQuery(productsQuery).data ?? [];
}
