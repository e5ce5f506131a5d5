import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/session';
import { tasksQuery } from '@/api/tasks';
import { useShortcuts } from '@/lib/shortcuts';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { Empty, Failed, Loading } from '@/ui/States';
import { Columns } from './Columns';
import { NewTask } from './NewTask';
import { TaskSheet } from './TaskSheet';

interface Props {
  product: string;
  task?: string;
  side?: 'FRONTEND' | 'BACKEND';
  mine: boolean;
}

/** Who works on what. */
export function TaskBoard({ product, task, side, mine }: Props) {
  const { t } = useTranslation(['tasks', 'words']);
  const navigate = useNavigate();
  const me = useMe();
  const list = useQuery(tasksQuery(product));
  const [adding, setAdding] = useState(false);
  const shown = (list.data ?? []).filter(
    (one) =>
      one.state !== 'CANCELLED' &&
      (!side || one.side === side) &&
      (!mine || one.assigneeId === me.id || one.helperIds.includes(me.id)),
  );
  const go = (change: { task?: string; side?: string; who?: string }) =>
    void navigate({
      to: '/p/$product/tasks',
      params: { product },
      search: (before: { task?: string; side?: string; who?: string }) => ({ ...before, ...change }),
      replace: true,
    });
  useShortcuts([{ keys: 'c', group: t('title'), label: t('add.open'), run: () => setAdding(true) }]);
  const open = shown.find((one) => one.id === task);

  return (
    <Page
      title={t('title')}
      filled
      actions={
        <Button type="primary" icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
          {t('add.open')}
        </Button>
      }
      tools={
        <>
          <Segmented
            value={side ?? ''}
            aria-label={t('side')}
            options={[
              { value: '', label: t('anySide') },
              { value: 'FRONTEND', label: t('words:side.FRONTEND') },
              { value: 'BACKEND', label: t('words:side.BACKEND') },
            ]}
            onChange={(next) => go({ side: next || undefined })}
          />
          <Segmented
            value={mine ? 'me' : ''}
            aria-label={t('whose')}
            options={[
              { value: '', label: t('everybody') },
              { value: 'me', label: t('mine') },
            ]}
            onChange={(next) => go({ who: next || undefined })}
          />
        </>
      }
    >
      {list.isPending ? (
        <Loading lines={6} />
      ) : list.isError && !list.data ? (
        <Failed failure={list.error} retry={() => void list.refetch()} />
      ) : shown.length === 0 ? (
        <Empty
          icon="task"
          title={t('empty.title')}
          action={<Button onClick={() => setAdding(true)}>{t('add.open')}</Button>}
        >
          {t('empty.help')}
        </Empty>
      ) : (
        <Columns product={product} tasks={shown} open={(id) => go({ task: id })} />
      )}
      {adding && <NewTask product={product} close={() => setAdding(false)} />}
      {open && <TaskSheet product={product} task={open} close={() => go({ task: undefined })} />}
    </Page>
  );
}
