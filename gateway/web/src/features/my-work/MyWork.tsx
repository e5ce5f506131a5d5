import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { myWorkQuery } from '@/api/myWork';
import { exact } from '@/lib/times';
import { Page } from '@/ui/Page';
import { Failed, Loading } from '@/ui/States';
import { Tag } from '@/ui/Tags';
import { Board } from './Board';
import { today } from './due';

/** What an owner opens every morning. */
export function MyWork({ asOf }: { asOf?: string }) {
  const { t, i18n } = useTranslation('mywork');
  const work = useQuery(myWorkQuery(asOf));
  const due = work.data ? today(work.data, new Date()) : undefined;
  return (
    <Page
      title={t('title')}
      actions={
        <>
          {asOf && <Tag look="accent">{t('asOf', { when: exact(new Date(asOf), i18n.language) })}</Tag>}
          {!!due?.overdue && <Tag look="bad">{t('overdue', { count: due.overdue })}</Tag>}
          {!!due?.today && <Tag look="warn">{t('dueToday', { count: due.today })}</Tag>}
          {!!work.data?.missing.length && <Tag look="warn">{t('missing')}</Tag>}
        </>
      }
    >
      {work.isPending ? (
        <Loading lines={6} />
      ) : work.isError && !work.data ? (
        <Failed failure={work.error} retry={() => void work.refetch()} />
      ) : (
        <Board work={work.data} />
      )}
    </Page>
  );
}
