import { Link } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/api/problem';
import type { Row } from '@/api/requirements';
import { day } from '@/lib/times';
import { PersonName } from '@/ui/PersonName';
import { PriorityTag, type StateName, StateTag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import styles from './List.module.css';
import { TitleEdit } from './TitleEdit';
import type { Edit } from './useEdits';

export interface RowProps {
  row: Row;
  at: number;
  active: boolean;
  selected: boolean;
  editing: boolean;
  select: (id: string, on: boolean) => void;
  focus: (at: number) => void;
  startEdit: (id: string | undefined) => void;
  edit: (row: Row, edit: Edit, collided?: (problem: Problem) => void) => Promise<boolean>;
}

export const PRIORITIES = ['P0', 'P1', 'P2', 'P3'] as const;

/** One requirement: key, title, where it stands, who holds which half. */
export const RowLine = memo(function RowLine({
  row,
  at,
  active,
  selected,
  editing,
  select,
  focus,
  startEdit,
  edit,
}: RowProps) {
  const { t, i18n } = useTranslation('requirements');
  const none = t('none');
  return (
    <div
      role="row"
      aria-rowindex={at + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      data-row={row.id}
      className={`${styles.row} ${active ? styles.active : ''} ${selected ? styles.selected : ''}`}
      onFocus={() => focus(at)}
    >
      <span role="gridcell" className={styles.check}>
        <input
          type="checkbox"
          tabIndex={-1}
          checked={selected}
          aria-label={t('select', { key: row.key })}
          onChange={(event) => select(row.id, event.target.checked)}
        />
      </span>
      <span role="gridcell" className={styles.key}>
        {row.key}
      </span>
      <span role="gridcell" className={styles.title}>
        {editing ? (
          <TitleEdit row={row} edit={edit} close={() => startEdit(undefined)} />
        ) : (
          <>
            <Link to={`/requirements/${row.key}` as string} tabIndex={-1} title={row.title}>
              {row.title}
            </Link>
            <button type="button" tabIndex={-1} className={styles.pen} onClick={() => startEdit(row.id)}>
              {t('edit.rename')}
            </button>
          </>
        )}
      </span>
      <span role="gridcell" className={styles.state}>
        <StateTag state={row.state as StateName} />
      </span>
      {(['FRONTEND', 'BACKEND'] as const).map((side) => (
        <span role="gridcell" key={side} className={styles.holder}>
          {row.facets[side]?.applies ? (
            <PersonName id={row.facets[side].holderId} mark />
          ) : (
            <span className={styles.faint}>{t('notNeeded')}</span>
          )}
        </span>
      ))}
      <span role="gridcell" className={styles.priority}>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [...PRIORITIES.map((key) => ({ key, label: key })), { key: 'none', label: none }],
            onClick: ({ key }) => void edit(row, { priority: key === 'none' ? null : key }),
          }}
        >
          <button type="button" tabIndex={-1} aria-label={t('changePriority', { key: row.key })}>
            {row.priority ? <PriorityTag priority={row.priority} /> : <span className={styles.faint}>–</span>}
          </button>
        </Dropdown>
      </span>
      <span role="gridcell" className={styles.module}>
        {row.module ?? <span className={styles.faint}>–</span>}
      </span>
      <span role="gridcell" className={styles.wanted}>
        {row.wantedBy ? (
          <time dateTime={row.wantedBy}>{day(row.wantedBy, i18n.language)}</time>
        ) : (
          <span className={styles.faint}>–</span>
        )}
      </span>
      <span role="gridcell" className={styles.changed}>
        <Time at={row.changedAt} />
      </span>
    </div>
  );
});
