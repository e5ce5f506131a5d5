import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { type Send, useCommand } from '@/api/command';
import type { Handoff, Requirement, Side } from '@/domain/requirement';
import type { Reserved } from './AnswerDialogs';
import type { Offer } from './OfferDrawer';

/** The protocol's moves: each one action, sent once, and everything that hangs on it read anew. True where it was done. */
export function useHandoffs(requirement: Requirement, named: string) {
  const command = useCommand(requirement, named);
  const { t } = useTranslation('handoff');
  const [busy, setBusy] = useState(false);
  const of = (handoff: string) => ({ path: { requirement: requirement.id, handoff } });
  const here = { path: { requirement: requirement.id } };

  async function move(said: string, send: Send, undo?: () => unknown) {
    setBusy(true);
    const answer = await command(said, send, undo);
    setBusy(false);
    return answer;
  }

  const done = async (said: string, send: Send) => (await move(said, send)) !== undefined;

  const withdrawn = (handoff: string, reason: string) =>
    done(t('done.withdrawn'), (headers) =>
      api.POST('/api/v1/requirements/{requirement}/handoffs/{handoff}/withdraw', {
        params: of(handoff),
        headers,
        body: { reason },
      }),
    );

  return {
    busy,
    withdraw: (handoff: Handoff, reason: string) => withdrawn(handoff.id, reason),
    offer: async (body: Offer) => {
      const answer = await move(
        t('done.offered'),
        (headers, carry) =>
          api.POST('/api/v1/requirements/{requirement}/handoffs', {
            params: here,
            headers,
            body: { ...body, seen: carry(body.seen) },
          }),
        () => {
          const offered = answer?.location?.split('/').at(-1);
          return offered && withdrawn(offered, '');
        },
      );
      return answer !== undefined;
    },
    repack: (handoff: Handoff, { message, references, questions, gaps, seen }: Offer) =>
      done(t('done.repacked'), (headers, carry) =>
        api.POST('/api/v1/requirements/{requirement}/handoffs/{handoff}/repack', {
          params: of(handoff.id),
          headers,
          body: { message, references, questions, gaps, seen: carry(seen) },
        }),
      ),
    accept: ({ id, contentHash }: Handoff, text: string, reservations: Reserved[]) =>
      done(t('done.accepted'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/handoffs/{handoff}/accept', {
          params: of(id),
          headers,
          body: { contentHash, text, reservations },
        }),
      ),
    giveBack: ({ id }: Handoff, reason: string, text: string, missing: string[]) =>
      done(t('done.returned'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/handoffs/{handoff}/return', {
          params: of(id),
          headers,
          body: { reason: reason as 'OTHER', text, missing },
        }),
      ),
    counter: ({ id }: Handoff, conditions: string) =>
      done(t('done.countered'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/handoffs/{handoff}/counter', {
          params: of(id),
          headers,
          body: { conditions },
        }),
      ),
    escalate: ({ id }: Handoff, reason: string) =>
      done(t('done.escalated'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/handoffs/{handoff}/escalate', {
          params: of(id),
          headers,
          body: { reason },
        }),
      ),
    takeOver: (side: Side, reason: string) =>
      done(t('done.takenOver'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/takeovers', { params: here, headers, body: { side, reason } }),
      ),
    clear: (ask: string) =>
      done(t('done.cleared'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/reservations/{ask}/clear', {
          params: { path: { ...here.path, ask } },
          headers,
          body: {},
        }),
      ),
  };
}
