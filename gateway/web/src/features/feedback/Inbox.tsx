import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Feedback, feedbackQuery } from '@/api/feedback';
import { useShortcuts } from '@/lib/shortcuts';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { Empty, Failed, Loading } from '@/ui/States';
import styles from './Inbox.module.css';
import { InboxList } from './InboxList';
import { Item } from './Item';
import { Submit } from './Submit';

export type Tab = 'open' | 'answered' | 'closed' | 'all';

interface Props {
  product: string;
  item?: string;
  state: Tab;
  side?: 'FRONTEND' | 'BACKEND';
}

/** What users say: triaged by keyboard, one after the other. */
export function Inbox({ product, item, state, side }: Props) {
  const { t } = useTranslation(['feedback', 'words']);
  const navigate = useNavigate();
  const list = useQuery(feedbackQuery(product));
  const [adding, setAdding] = useState(false);
  const shown = useMemo(
    () =>
      (list.data ?? []).filter(
        (one) => within(one, state) && (!side || one.lead === side || one.alsoNeeded?.side === side || !one.lead),
      ),
    [list.data, state, side],
  );
  const at = Math.max(
    0,
    shown.findIndex((one) => one.id === item),
  );
  const current = shown.find((one) => one.id === item) ?? shown[0];
  const go = (change: { item?: string; state?: string; side?: string }) =>
    void navigate({
      to: '/p/$product/feedback',
      params: { product },
      search: (before: { item?: string; state?: string; side?: string }) => ({ ...before, ...change }),
      replace: true,
    });
  const step = (by: number) => go({ item: shown[Math.min(shown.length - 1, Math.max(0, at + by))]?.id });

  const group = t('shortcuts.inbox');
  useShortcuts([
    { keys: 'j', group, label: t('shortcuts.next'), run: () => step(1) },
    { keys: 'ArrowDown', group, label: t('shortcuts.next'), run: () => step(1) },
    { keys: 'k', group, label: t('shortcuts.previous'), run: () => step(-1) },
    { keys: 'ArrowUp', group, label: t('shortcuts.previous'), run: () => step(-1) },
    { keys: 'c', group, label: t('shortcuts.add'), run: () => setAdding(true) },
  ]);

  return (
    <Page
      title={t('title')}
      filled
      actions={
        <Button type="primary" icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
          {t('submit.open')}
        </Button>
      }
      tools={
        <>
          <Segmented<Tab>
            value={state}
            aria-label={t('tabs.label')}
            options={(['open', 'answered', 'closed', 'all'] as const).map((value) => ({
              value,
              label: t(`tabs.${value}`),
            }))}
            onChange={(next) => go({ state: next === 'open' ? undefined : next, item: undefined })}
          />
          <Segmented
            value={side ?? ''}
            aria-label={t('side')}
            options={[
              { value: '', label: t('anySide') },
              { value: 'FRONTEND', label: t('words:side.FRONTEND') },
              { value: 'BACKEND', label: t('words:side.BACKEND') },
            ]}
            onChange={(next) => go({ side: next || undefined, item: undefined })}
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
          icon="chat"
          title={state === 'open' ? t('empty.title') : t('empty.none')}
          action={<Button onClick={() => setAdding(true)}>{t('submit.open')}</Button>}
        >
          {state === 'open' ? t('empty.help') : undefined}
        </Empty>
      ) : (
        <div className={`${styles.split} ${item ? styles.opened : ''}`}>
          <InboxList items={shown} current={current?.id} open={(id) => go({ item: id })} />
          {current && (
            <Item
              key={current.id}
              product={product}
              row={current}
              back={() => go({ item: undefined })}
              next={() => step(1)}
            />
          )}
        </div>
      )}
      {adding && <Submit product={product} close={() => setAdding(false)} />}
    </Page>
  );
}

function within(one: Feedback, tab: Tab): boolean {
  if (tab === 'all') return true;
  if (tab === 'answered') return one.state === 'ANSWERED';
  return tab === 'closed' ? one.state === 'CLOSED' : one.state === 'OPEN';
}
