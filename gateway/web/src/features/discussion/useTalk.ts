import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { api } from '@/api/client';
import { requirementKey } from '@/api/requirement';
import type { Addressee, Requirement, Side } from '@/domain/requirement';

export interface Asked {
  text: string;
  mentions: string[];
  to: Addressee;
  dueAt?: string | undefined;
  blocks: Side[];
}

/** What is said, asked, answered and taken back. True where it was done. */
export function useTalk(requirement: Requirement, named: string) {
  const act = useAct();
  const { t } = useTranslation('discussion');
  const path = { requirement: requirement.id };
  const run = async (done: string | undefined, send: Act<unknown>['send'], undo?: () => unknown) =>
    act({ send, done, undo, refresh: [requirementKey(named), ['my-work']] });
  const done = async (said: string | undefined, send: Act<unknown>['send']) => (await run(said, send)) !== undefined;

  const retract = (comment: string) =>
    done(t('done.retracted'), (headers) =>
      api.POST('/api/v1/requirements/{requirement}/comments/{comment}/retract', {
        params: { path: { ...path, comment } },
        headers,
      }),
    );

  return {
    retract,
    post: async (text: string, mentions: string[]) => {
      const answer = await run(
        t('done.posted'),
        (headers) =>
          api.POST('/api/v1/requirements/{requirement}/comments', {
            params: { path },
            headers,
            body: { text, mentions },
          }),
        () => {
          const comment = answer?.location?.split('/').at(-1);
          return comment && retract(comment);
        },
      );
      return answer !== undefined;
    },
    revise: (comment: string, text: string, mentions: string[]) =>
      done(t('done.revised'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/comments/{comment}/revise', {
          params: { path: { ...path, comment } },
          headers,
          body: { text, mentions },
        }),
      ),
    ask: (body: Asked) =>
      done(t('done.asked'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/questions', { params: { path }, headers, body: body as never }),
      ),
    answer: (question: string, text: string, mentions: string[]) =>
      done(t('done.answered'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/questions/{question}/answer', {
          params: { path: { ...path, question } },
          headers,
          body: { text, mentions },
        }),
      ),
    dropQuestion: (question: string) =>
      done(t('done.dropped'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/questions/{question}/drop', {
          params: { path: { ...path, question } },
          headers,
        }),
      ),
    nudge: (askId: string) =>
      done(t('done.nudged'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/nudges', { params: { path }, headers, body: { askId } }),
      ),
  };
}

export type Talk = ReturnType<typeof useTalk>;
