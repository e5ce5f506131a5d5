import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Notice, noticesQuery } from '@/api/notices';
import { dayOf } from '@/lib/times';
import { Page } from '@/ui/Page';
import { Empty, Failed, Loading } from '@/ui/States';
import { NoticeLine } from './NoticeLine';
import styles from './Notices.module.css';
import { useNamed, useRead } from './useNotices';

/** What one was told of, day by day: asked, answered, named, followed. */
export function Notices() {
  const { t, i18n } = useTranslation('notices');
  const notices = useQuery(noticesQuery);
  const [all, setAll] = useState(false);
  const items = notices.data?.items ?? [];
  const named = useNamed(items);
  const read = useRead();
  const shown = all ? items : items.filter((notice) => !notice.read);
  const days = byDay(shown, i18n.language);
  const newest = items[0];
  return (
    <Page
      title={t('title')}
      narrow
      actions={
        <>
          {newest && !!notices.data?.unread && <Button onClick={() => read.all(newest)}>{t('allRead')}</Button>}
          <Button type="text" aria-pressed={all} onClick={() => setAll(!all)}>
            {t(all ? 'onlyUnread' : 'showAll')}
          </Button>
        </>
      }
    >
      {notices.isPending ? (
        <Loading lines={6} />
      ) : notices.isError && !notices.data ? (
        <Failed failure={notices.error} retry={() => void notices.refetch()} />
      ) : shown.length === 0 ? (
        <Empty icon="bell" title={t('empty')}>
          {t('emptyHelp')}
        </Empty>
      ) : (
        [...days].map(([name, lines]) => (
          <div key={name}>
            <h2 className={styles.day}>{name}</h2>
            <ul className={styles.lines}>
              {lines.map((notice) => (
                <NoticeLine
                  key={notice.id}
                  notice={notice}
                  about={named.get(notice.requirement ?? notice.subject)}
                  read={() => read.one(notice)}
                />
              ))}
            </ul>
          </div>
        ))
      )}
    </Page>
  );
}

function byDay(notices: readonly Notice[], language: string): Map<string, Notice[]> {
  const days = new Map<string, Notice[]>();
  for (const notice of notices) {
    const day = dayOf(notice.time, language);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return days;
}
