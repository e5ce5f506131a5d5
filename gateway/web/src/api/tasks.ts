import { queryOptions } from '@tanstack/react-query';
import { answer, api, read } from './client';
import type { components } from './generated/planning';

export type Task = components['schemas']['BoardCard'];
export type TaskType = components['schemas']['BoardTypeOfWork'];

export const tasksQuery = (product: string) =>
  queryOptions({
    queryKey: ['tasks', product],
    meta: { watches: ['task', 'requirement'] },
    queryFn: async (): Promise<Task[]> => {
      const tasks: Task[] = [];
      let cursor: string | undefined;
      do {
        const page = await answer(
          api.GET('/api/v1/products/{product}/tasks', { params: { path: { product }, query: { limit: 500, cursor } } }),
        );
        tasks.push(...page.data.items);
        cursor = page.next && (new URL(page.next, 'http://here').searchParams.get('cursor') ?? undefined);
      } while (cursor);
      return tasks;
    },
  });

export const taskTypesQuery = queryOptions({
  queryKey: ['task-types'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => (await read(api.GET('/api/v1/task-types'))).items as TaskType[],
});
