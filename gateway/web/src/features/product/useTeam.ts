import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { api, tag } from '@/api/client';
import type { components } from '@/api/generated/requirements';
import { type Product, productQuery } from '@/api/products';
import type { Side } from '@/ui/Tags';

type Joining = components['schemas']['PeopleJoining'];

/** What a manager does with a product. */
export function useTeam(product: Product) {
  const act = useAct();
  const { t } = useTranslation('product');
  const path = { product: product.key };
  const header = { 'If-Match': tag(product.version) };
  const send = async (send: Act<unknown>['send'], done: string, undo?: () => unknown) =>
    (await act({ send, done, undo, refresh: [productQuery(product.key).queryKey, ['products']] })) !== undefined;
  return {
    join: (body: Joining) =>
      send(
        (headers) => api.POST('/api/v1/products/{product}/members', { params: { path }, body, headers }),
        t('done.joined'),
      ),
    leave: (person: string, successorId: string | undefined, reason: string) =>
      send(
        (headers) =>
          api.POST('/api/v1/products/{product}/members/{person}/leave', {
            params: { path: { ...path, person } },
            body: { successorId, reason: reason || undefined },
            headers,
          }),
        t('done.left'),
      ),
    owner: (side: Side, personId: string) =>
      send(
        (headers) =>
          api.PUT('/api/v1/products/{product}/owners/{side}', {
            params: { path: { ...path, side } },
            body: { personId },
            headers,
          }),
        t('done.owner'),
      ),
    manager: (personId: string) =>
      send(
        (headers) => api.PUT('/api/v1/products/{product}/manager', { params: { path }, body: { personId }, headers }),
        t('done.manager'),
      ),
    addModule: (name: string) =>
      send(
        (headers) => api.POST('/api/v1/products/{product}/modules', { params: { path }, body: { name }, headers }),
        t('done.module'),
      ),
    renameModule: (module: string, name: string, before: string) =>
      send(
        (headers) =>
          api.POST('/api/v1/products/{product}/modules/{module}/rename', {
            params: { path: { ...path, module } },
            body: { name },
            headers,
          }),
        t('done.renamed'),
        () =>
          send(
            (headers) =>
              api.POST('/api/v1/products/{product}/modules/{module}/rename', {
                params: { path: { ...path, module } },
                body: { name: before },
                headers,
              }),
            t('done.renamed'),
          ),
      ),
    retireModule: (module: string) =>
      send(
        (headers) =>
          api.POST('/api/v1/products/{product}/modules/{module}/retire', {
            params: { path: { ...path, module } },
            headers,
          }),
        t('done.retired'),
      ),
    /** Name, description, profile, calendar, definition of ready: one command, from the version that was read. */
    revise: (change: Record<string, unknown>) =>
      send(
        (headers) =>
          api.PATCH('/api/v1/products/{product}', { params: { path, header }, body: change as never, headers }),
        t('done.revised'),
      ),
  };
}
