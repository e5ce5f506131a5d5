import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { api } from '@/api/client';
import { type Item, type MyWork, myWorkQuery } from '@/api/myWork';

/** Takes an answered ask off the page at once; it comes back where it was refused. */
function gone(askId: string): () => () => void {
  return () => {
    const before = cache.getQueryData(myWorkQuery().queryKey);
    cache.setQueryData(
      myWorkQuery().queryKey,
      (work: MyWork | undefined) =>
        work && { ...work, waitingForMe: work.waitingForMe.filter((item) => item.askId !== askId) },
    );
    return () => cache.setQueryData(myWorkQuery().queryKey, before);
  };
}

/** The answers that need no second look; all others lead to where they are given. */
export function OneClick({ item, answer }: { item: Item; answer: () => void }) {
  const { t } = useTranslation('mywork');
  const act = useAct();
  const navigate = useNavigate();
  const { subject, detail, side } = item;
  const path = { requirement: subject.id };
  const send = (send: Act<unknown>['send'], done: string) =>
    void act({ send, done, optimistic: gone(item.askId), refresh: [myWorkQuery().queryKey] });
  const open = (suffix = '') => (
    <Button size="small" onClick={() => void navigate({ href: `/requirements/${subject.key ?? subject.id}${suffix}` })}>
      {t('open')}
    </Button>
  );

  switch (item.kind) {
    case 'QUESTION':
      return (
        <Button size="small" type="primary" onClick={answer}>
          {t('answer')}
        </Button>
      );
    case 'EXEMPTION':
      return (
        <>
          {open()}
          {side && (
            <Button
              size="small"
              type="primary"
              onClick={() =>
                send(
                  (headers) =>
                    api.POST('/api/v1/requirements/{requirement}/exemptions/{side}/confirm', {
                      params: { path: { ...path, side } },
                      headers,
                    }),
                  t('done.confirmed'),
                )
              }
            >
              {t('confirm')}
            </Button>
          )}
        </>
      );
    case 'OWED_ITEM':
      return open();
    case 'CROSS_SIDE_TASK': {
      const task = detail.task ?? subject.id;
      return (
        <Button
          size="small"
          type="primary"
          onClick={() =>
            send(
              (headers) => api.POST('/api/v1/tasks/{task}/accept', { params: { path: { task } }, body: {}, headers }),
              t('done.taken'),
            )
          }
        >
          {t('take')}
        </Button>
      );
    }
    case 'RECHECK': {
      const task = detail.task ?? subject.id;
      const say = (says: 'NO_EFFECT' | 'ADAPTED') => () =>
        send(
          (headers) =>
            api.POST('/api/v1/tasks/{task}/recheck', {
              params: { path: { task } },
              body: { askId: item.askId, answer: says },
              headers,
            }),
          t('done.rechecked'),
        );
      if (subject.type !== 'task') return open();
      return (
        <>
          <Button size="small" onClick={say('NO_EFFECT')}>
            {t('recheck.NO_EFFECT')}
          </Button>
          <Button size="small" type="primary" onClick={say('ADAPTED')}>
            {t('recheck.ADAPTED')}
          </Button>
        </>
      );
    }
    case 'FEEDBACK':
      return null;
    case 'HANDOFF':
      return open(detail.handoff ? `?handoff=${detail.handoff}` : '');
    default:
      return open();
  }
}
