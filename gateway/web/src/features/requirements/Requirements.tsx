import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { productQuery } from '@/api/products';
import { requirementsQuery } from '@/api/requirements';
import { useMe } from '@/api/session';
import { fits, parse } from '@/lib/filter';
import { usePinyin } from '@/lib/pinyin';
import { useShortcuts } from '@/lib/shortcuts';
import { exact } from '@/lib/times';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { Empty, Failed, Loading } from '@/ui/States';
import { type Side, Tag } from '@/ui/Tags';
import { Board } from './Board';
import { Bulk } from './Bulk';
import { FilterBar } from './FilterBar';
import { QuickAdd } from './QuickAdd';
import styles from './Requirements.module.css';
import { RowList } from './RowList';

interface Props {
  product: string;
  q: string;
  view: 'list' | 'board';
  asOf?: string;
}

export function Requirements({ product, q, view, asOf }: Props) {
  const { t, i18n } = useTranslation('requirements');
  const navigate = useNavigate();
  const me = useMe();
  const match = usePinyin();
  const list = useQuery(requirementsQuery(product, asOf));
  const terms = useQuery(productQuery(product)).data;
  const [adding, setAdding] = useState(false);
  const [bulk, setBulk] = useState(false);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());

  const shown = useMemo(() => {
    const parsed = parse(q);
    return (list.data ?? []).filter((row) => fits(parsed, row, { me: me.id, match }));
  }, [list.data, q, me.id, match]);
  const chosen = shown.filter((row) => selected.has(row.id));
  const owned = (['FRONTEND', 'BACKEND'] as Side[]).filter((side) => terms?.owners?.[side] === me.id);
  const go = (change: { q?: string; view?: 'board' }) =>
    void navigate({
      to: '/p/$product/requirements',
      params: { product },
      search: (before: { q?: string; view?: 'board'; asOf?: string }) => ({ ...before, ...change }),
      replace: change.view === undefined && !('view' in change),
    });

  const group = t('shortcuts.list');
  useShortcuts([
    { keys: 'c', group, label: t('shortcuts.add'), run: () => setAdding(true) },
    { keys: 'b', group, label: t('shortcuts.bulk'), run: () => chosen.length > 0 && setBulk(true) },
    { keys: 'v', group, label: t('shortcuts.view'), run: () => go({ view: view === 'board' ? undefined : 'board' }) },
  ]);

  return (
    <Page
      title={t('title')}
      filled
      actions={
        <>
          {asOf && <Tag look="accent">{t('asOf', { when: exact(new Date(asOf), i18n.language) })}</Tag>}
          <Segmented
            value={view}
            aria-label={t('view.label')}
            options={[
              { value: 'list', label: t('view.list') },
              { value: 'board', label: t('view.board') },
            ]}
            onChange={(next) => go({ view: next === 'board' ? 'board' : undefined })}
          />
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
            {t('add.open')}
          </Button>
        </>
      }
      tools={<FilterBar q={q} set={(next) => go({ q: next || undefined })} rows={list.data ?? []} />}
    >
      {list.isPending ? (
        <Loading lines={8} />
      ) : list.isError && !list.data ? (
        <Failed failure={list.error} retry={() => void list.refetch()} />
      ) : list.data.length === 0 ? (
        <Empty
          icon="list"
          title={t('empty.title')}
          action={
            <Button type="primary" onClick={() => setAdding(true)}>
              {t('add.open')}
            </Button>
          }
        >
          {t('empty.help')}
        </Empty>
      ) : shown.length === 0 ? (
        <Empty
          icon="search"
          title={t('empty.none')}
          action={<Button onClick={() => go({ q: undefined })}>{t('filter.clear')}</Button>}
        >
          {t('empty.noneHelp')}
        </Empty>
      ) : view === 'board' ? (
        <Board product={product} rows={shown} owned={owned} />
      ) : (
        <RowList product={product} rows={shown} selected={selected} select={select} />
      )}
      {chosen.length > 0 && view === 'list' && (
        <div className={styles.selection} role="toolbar" aria-label={t('bulk.toolbar')}>
          <strong>{t('bulk.selected', { count: chosen.length })}</strong>
          <Button onClick={() => setBulk(true)}>{t('bulk.open')}</Button>
          <Button type="text" onClick={() => select(new Set())}>
            {t('bulk.clear')}
          </Button>
        </div>
      )}
      {adding && <QuickAdd product={product} close={() => setAdding(false)} added={() => go({ q: undefined })} />}
      {bulk && (
        <Bulk
          product={product}
          rows={chosen}
          modules={terms?.modules?.filter((part) => !part.retired).map((part) => part.name) ?? []}
          close={() => setBulk(false)}
        />
      )}
    </Page>
  );
}
