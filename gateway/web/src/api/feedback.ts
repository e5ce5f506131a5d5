import { queryOptions } from '@tanstack/react-query';
import { all, api, read } from './client';
import type { components } from './generated/feedback';

export type Feedback = components['schemas']['FeedbackInboxItem'];
export type FeedbackView = components['schemas']['FeedbackView'];
export type Category = components['schemas']['FeedbackInboxWord'];

export const feedbackQuery = (product: string) =>
  queryOptions({
    queryKey: ['feedback-list', product],
    meta: { watches: ['feedback'] },
    queryFn: () =>
      all<Feedback>((cursor) =>
        api.GET('/api/v1/products/{product}/feedback', {
          params: { path: { product }, query: { limit: 500, cursor } },
        }),
      ),
  });

export const oneFeedbackQuery = (feedback: string) =>
  queryOptions({
    queryKey: ['feedback', feedback],
    meta: { watches: ['feedback'], id: (data: unknown) => (data as FeedbackView | undefined)?.id },
    queryFn: () => read<FeedbackView>(api.GET('/api/v1/feedback/{feedback}', { params: { path: { feedback } } })),
  });

/** The words of the categories, as the service says them in both languages. */
export const categoriesQuery = queryOptions({
  queryKey: ['feedback-categories'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async () => (await read(api.GET('/api/v1/feedback-categories'))).items as Category[],
});
