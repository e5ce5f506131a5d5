import { useCallback, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { api } from '@/api/client';
import { type Row, requirementsQuery } from '@/api/requirements';
import type { Side, StateName } from '@/ui/Tags';
import { told } from '@/ui/toasts';
import { move, seen } from './moves';
import { shown } from './useEdits';

type Asking = 'pause' | 'decline';

/** Sends what a drop stands for; shows the card in its column at once and takes it back where it is refused. */
export function useMoves(product: string, owned: Side[]) {
  const act = useAct();
  const { t } = useTranslation(['requirements', 'words']);
  const [asking, setAsking] = useState<Asking>();
  const waiting = useRef<(reason?: string) => void>(undefined);
  const ask = (what: Asking) =>
    new Promise<string | undefined>((go) => {
      waiting.current = go;
      setAsking(what);
    });
  const answer = useCallback((reason?: string) => {
    setAsking(undefined);
    waiting.current?.(reason);
  }, []);

  async function drop(row: Row, to: StateName): Promise<void> {
    const meant = move(row, to, owned);
    const path = { requirement: row.id };
    const send = (send: Act<unknown>['send'], undo?: Act<unknown>['undo']) =>
      act({
        send,
        undo,
        optimistic: shown(product, row.id, { state: to as Row['state'] }),
        refresh: [requirementsQuery(product).queryKey],
        done: t('board.moved', { key: row.key, state: t(`words:state.${to}`) }),
      });
    const resume = () =>
      act({
        send: (headers) => api.POST('/api/v1/requirements/{requirement}/resume', { params: { path }, headers }),
        refresh: [requirementsQuery(product).queryKey],
      });
    const withdraw = () =>
      act({
        send: (headers) =>
          api.POST('/api/v1/requirements/{requirement}/submission/withdraw', { params: { path }, headers }),
        refresh: [requirementsQuery(product).queryKey],
      });
    switch (meant.is) {
      case 'not':
        if (meant.why !== 'same') told(t(`board.why.${meant.why}`));
        return;
      case 'submit':
        await send(
          (headers) =>
            api.POST('/api/v1/requirements/{requirement}/submission', {
              params: { path },
              body: { reviewers: [], seen: seen(row) } as never,
              headers,
            }),
          withdraw,
        );
        return;
      case 'withdraw':
        await send((headers) =>
          api.POST('/api/v1/requirements/{requirement}/submission/withdraw', { params: { path }, headers }),
        );
        return;
      case 'resume':
        await send((headers) => api.POST('/api/v1/requirements/{requirement}/resume', { params: { path }, headers }));
        return;
      case 'approve':
        for (const side of meant.sides)
          await send((headers) =>
            api.POST('/api/v1/requirements/{requirement}/approvals', {
              params: { path },
              body: { side, seen: seen(row) },
              headers,
            }),
          );
        return;
      case 'accept':
        for (const side of meant.sides)
          await send((headers) =>
            api.POST('/api/v1/requirements/{requirement}/facets/{side}/accept', {
              params: { path: { ...path, side } },
              body: {},
              headers,
            }),
          );
        return;
      case 'pause':
      case 'decline': {
        const reason = await ask(meant.is);
        if (!reason) return;
        if (meant.is === 'pause')
          await send(
            (headers) =>
              api.POST('/api/v1/requirements/{requirement}/pause', { params: { path }, body: { reason }, headers }),
            resume,
          );
        else
          await send((headers) =>
            api.POST('/api/v1/requirements/{requirement}/decline', { params: { path }, body: { reason }, headers }),
          );
        return;
      }
    }
  }
  return { drop, asking, answer };
}
