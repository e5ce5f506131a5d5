import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { api } from '@/api/client';
import { type Feedback, feedbackQuery } from '@/api/feedback';
import type { components } from '@/api/generated/feedback';
import { requirementsQuery } from '@/api/requirements';

type Classification = components['schemas']['FeedbackActionClassify'];
type Reroute = components['schemas']['FeedbackActionReroute'];

/** What can be done with a piece of feedback; each is shown at once and taken back where it is refused. */
export function useFeedback(product: string, row: Feedback) {
  const act = useAct();
  const { t } = useTranslation('feedback');
  const path = { feedback: row.id };
  const { queryKey } = feedbackQuery(product);
  const shown = (change: Partial<Feedback>) => () => {
    const put = (next: Partial<Feedback>) =>
      cache.setQueryData(queryKey, (rows: Feedback[] | undefined) =>
        rows?.map((one) => (one.id === row.id ? { ...one, ...next } : one)),
      );
    put(change);
    return () => put(row);
  };
  const send = async <T>(what: Act<T>) =>
    (await act({ refresh: [queryKey, ['feedback', row.id]], ...what })) !== undefined;
  const params = { path };
  const unlink = (requirement: string) =>
    send({
      send: (headers) =>
        api.DELETE('/api/v1/feedback/{feedback}/links/{requirement}', {
          params: { path: { ...path, requirement } },
          headers,
        }),
    });

  return {
    classify: (body: Classification) =>
      send({
        send: (headers) => api.POST('/api/v1/feedback/{feedback}/classification', { params, body, headers }),
        optimistic: shown({ category: body.category, lead: body.lead ?? row.lead }),
        done: t('done.classified'),
      }),
    reroute: (body: Reroute) =>
      send({
        send: (headers) => api.POST('/api/v1/feedback/{feedback}/reroute', { params, body, headers }),
        optimistic: shown({ lead: body.to, reroutes: row.reroutes + 1 }),
        done: t('done.rerouted'),
      }),
    link: (requirement: { id: string; key: string; title: string }) =>
      send({
        send: (headers) =>
          api.POST('/api/v1/feedback/{feedback}/links', { params, body: { requirement: requirement.id }, headers }),
        optimistic: shown({ requirements: [...row.requirements, requirement] }),
        done: t('done.linked', { key: requirement.key }),
        undo: () => unlink(requirement.id),
      }),
    /** Drafts a requirement from the words, links it, and says so. */
    draft: async (words: string) => {
      const answer = await act({
        send: (headers) =>
          api.POST('/api/v1/products/{product}/requirements', {
            params: { path: { product } },
            body: {
              title: words.split(/[。！？!?\n]/)[0]?.slice(0, 60) || words.slice(0, 60),
              description: words,
              source: { kind: 'FEEDBACK', reference: row.id },
            },
            headers,
          }),
        refresh: [requirementsQuery(product).queryKey],
      });
      const key = answer?.location?.split('/').pop();
      if (!key) return false;
      return send({
        send: (headers) =>
          api.POST('/api/v1/feedback/{feedback}/links', { params, body: { requirement: key }, headers }),
        done: t('done.drafted', { key }),
      });
    },
    answer: (text: string) =>
      send({
        send: (headers) => api.POST('/api/v1/feedback/{feedback}/answer', { params, body: { text }, headers }),
        optimistic: shown({ state: 'ANSWERED' }),
        done: t('done.answered'),
      }),
    close: () =>
      send({
        send: (headers) => api.POST('/api/v1/feedback/{feedback}/close', { params, headers }),
        optimistic: shown({ state: 'CLOSED' }),
        done: t('done.closed'),
        undo: () =>
          send({
            send: (headers) =>
              api.POST('/api/v1/feedback/{feedback}/reopen', { params, body: { reason: t('undone') }, headers }),
          }),
      }),
    reopen: () =>
      send({
        send: (headers) =>
          api.POST('/api/v1/feedback/{feedback}/reopen', { params, body: { reason: t('reopen') }, headers }),
        optimistic: shown({ state: 'OPEN' }),
        done: t('done.reopened'),
      }),
  };
}
