import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { api, tag } from '@/api/client';
import type { Problem } from '@/api/problem';
import { type Row, requirementsQuery } from '@/api/requirements';

export type Editable = 'title' | 'priority' | 'module' | 'wantedBy' | 'kind';
export type Edit = Partial<Record<Editable, string | null>>;

/** Shows a row otherwise at once; what it returns takes that back. */
export function shown(product: string, id: string, change: Partial<Row>): () => () => void {
  const { queryKey } = requirementsQuery(product);
  return () => {
    const before = cache.getQueryData(queryKey)?.find((row) => row.id === id);
    const put = (next: Partial<Row>) =>
      cache.setQueryData(queryKey, (rows: Row[] | undefined) =>
        rows?.map((row) => (row.id === id ? { ...row, ...next } : row)),
      );
    put(change);
    return () => before && put(before);
  };
}

/** Edits of a row's common part, in place: shown at once, undone by the opposite edit. */
export function useEdits(product: string) {
  const act = useAct();
  const { t } = useTranslation('requirements');

  async function send(
    row: Row,
    edit: Edit,
    version: number,
    undoing: boolean,
    collided?: (problem: Problem) => void,
  ): Promise<boolean> {
    const before = Object.fromEntries(Object.keys(edit).map((name) => [name, row[name as Editable] ?? null]));
    const answer = await act({
      send: (headers) =>
        api.PATCH('/api/v1/requirements/{requirement}', {
          params: { path: { requirement: row.id }, header: { 'If-Match': tag(version) } },
          body: edit as never,
          headers,
        }),
      optimistic: shown(product, row.id, edit as Partial<Row>),
      refresh: [requirementsQuery(product).queryKey, ['requirement', row.key]],
      done: undoing ? t('edit.undone', { key: row.key }) : t('edit.done', { key: row.key }),
      undo: undoing
        ? undefined
        : () => {
            const now =
              cache.getQueryData(requirementsQuery(product).queryKey)?.find((one) => one.id === row.id) ?? row;
            return send(now, before as Edit, now.version, true);
          },
      stale: (problem) => {
        // Somebody changed another field of this part: this edit stands beside it.
        const mine = problem.changes.some((change) => change.field in edit);
        const current = Number(problem.current?.replaceAll('"', ''));
        if (!mine && current > version) void send({ ...row, version: current }, edit, current, undoing, collided);
        else collided?.(problem);
      },
    });
    if (answer?.etag) shown(product, row.id, { version: Number(answer.etag.replaceAll('"', '')) })();
    return answer !== undefined;
  }

  return (row: Row, edit: Edit, collided?: (problem: Problem) => void) => send(row, edit, row.version, false, collided);
}
