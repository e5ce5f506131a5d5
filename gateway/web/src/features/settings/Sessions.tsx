import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { api } from '@/api/client';
import { type Session, sessionsQuery } from '@/api/sessions';
import { Failed, Loading } from '@/ui/States';
import { Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import styles from './Settings.module.css';

/** Where one is signed in, and the way to end it from here. */
export function Sessions() {
  const { t } = useTranslation('settings');
  const sessions = useQuery(sessionsQuery);
  const end = useEnd();
  const others = sessions.data?.filter((session) => !session.current) ?? [];
  return (
    <section>
      <h2>{t('sessions.title')}</h2>
      <p>{t('sessions.lead')}</p>
      {sessions.isPending ? (
        <Loading lines={2} />
      ) : sessions.isError ? (
        <Failed failure={sessions.error} retry={() => void sessions.refetch()} />
      ) : (
        <ul className={styles.tokens}>
          {sessions.data.map((session) => (
            <li key={session.id}>
              <span className={styles.since}>
                {t('sessions.opened')} <Time at={session.openedAt} />
              </span>
              <span>
                {t('sessions.until')} <Time at={session.expiresAt} />
              </span>
              {session.current ? (
                <Tag look="good">{t('sessions.current')}</Tag>
              ) : (
                <Button size="small" danger onClick={() => void end([session], t('sessions.ended'))}>
                  {t('sessions.end')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {others.length > 1 && (
        <Button danger onClick={() => void end(others, t('sessions.endedOthers'))}>
          {t('sessions.endOthers')}
        </Button>
      )}
    </section>
  );
}

/** Ends them one after the other; said once. */
function useEnd() {
  const act = useAct();
  const { queryKey } = sessionsQuery;
  return async (ending: Session[], done: string) => {
    for (const [at, { id }] of ending.entries()) {
      const answer = await act({
        send: (headers) => api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } }, headers }),
        optimistic: () => {
          const before = cache.getQueryData(queryKey);
          cache.setQueryData(queryKey, (all: Session[] | undefined) => all?.filter((session) => session.id !== id));
          return () => cache.setQueryData(queryKey, before);
        },
        refresh: [queryKey],
        done: at === ending.length - 1 ? done : undefined,
      });
      if (!answer) return;
    }
  };
}
