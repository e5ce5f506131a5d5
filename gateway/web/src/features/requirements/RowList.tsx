import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Row } from '@/api/requirements';
import { useShortcuts } from '@/lib/shortcuts';
import styles from './List.module.css';
import { PRIORITIES, RowLine } from './RowLine';
import { useEdits } from './useEdits';

interface Props {
  product: string;
  rows: Row[];
  selected: ReadonlySet<string>;
  select: (next: ReadonlySet<string>) => void;
}

const HEIGHT = 44;

/** The list. Only what is seen is drawn, so that a thousand rows scroll as smoothly as ten. */
export function RowList({ product, rows, selected, select }: Props) {
  const { t } = useTranslation('requirements');
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [editing, setEditing] = useState<string>();
  const edit = useEdits(product);
  const latest = useRef(edit);
  latest.current = edit;
  const stable = useCallback<typeof edit>((...args) => latest.current(...args), []);
  const pick = useRef({ selected, select });
  pick.current = { selected, select };
  const toggle = useCallback((id: string, on: boolean) => {
    const next = new Set(pick.current.selected);
    if (on) next.add(id);
    else next.delete(id);
    pick.current.select(next);
  }, []);

  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 12,
    getItemKey: (i) => rows[i]?.id ?? i,
  });

  const to = (next: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, next));
    setAt(target);
    list.scrollToIndex(target);
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${rows[target]?.id}"]`)?.focus());
  };
  const row = rows[at];
  const group = t('shortcuts.list');
  useShortcuts([
    { keys: 'j', group, label: t('shortcuts.down'), run: () => to(at + 1) },
    { keys: 'ArrowDown', group, label: t('shortcuts.down'), run: () => to(at + 1) },
    { keys: 'k', group, label: t('shortcuts.up'), run: () => to(at - 1) },
    { keys: 'ArrowUp', group, label: t('shortcuts.up'), run: () => to(at - 1) },
    { keys: 'Enter', group, label: t('shortcuts.open'), run: (event) => open(event) },
    { keys: 'e', group, label: t('shortcuts.rename'), run: () => setEditing(row?.id) },
    { keys: 'x', group, label: t('shortcuts.select'), run: () => row && toggle(row.id, !selected.has(row.id)) },
    ...PRIORITIES.map((priority, i) => ({
      keys: String(i),
      group,
      label: t('shortcuts.priority', { priority }),
      run: () => void (row && edit(row, { priority })),
    })),
  ]);
  function open(event: KeyboardEvent) {
    // A button or link in focus does what it says.
    const on = event.target as HTMLElement;
    if (on.closest('button,a') && !on.closest('[data-row]')) return on.click();
    if (row) void navigate({ href: `/requirements/${row.key}` });
  }
  useEffect(() => {
    if (at >= rows.length) setAt(Math.max(0, rows.length - 1));
  }, [at, rows.length]);

  const all = rows.length > 0 && rows.every((one) => selected.has(one.id));
  return (
    <div
      className={styles.grid}
      role="grid"
      aria-label={t('title')}
      aria-rowcount={rows.length + 1}
      aria-multiselectable
    >
      <div role="row" className={styles.head} aria-rowindex={1}>
        <span role="columnheader" className={styles.check}>
          <input
            type="checkbox"
            checked={all}
            aria-label={t('selectAll')}
            onChange={() => select(all ? new Set() : new Set(rows.map((one) => one.id)))}
          />
        </span>
        {(['key', 'title', 'state', 'front', 'back', 'priority', 'module', 'wanted', 'changed'] as const).map(
          (column) => (
            <span
              key={column}
              role="columnheader"
              className={styles[column === 'front' || column === 'back' ? 'holder' : column]}
            >
              {t(`columns.${column}`)}
            </span>
          ),
        )}
      </div>
      <div ref={box} className={styles.scroll} role="presentation">
        <div role="rowgroup" style={{ height: list.getTotalSize(), position: 'relative' }}>
          {list.getVirtualItems().map((item) => {
            const one = rows[item.index];
            return (
              one && (
                <div
                  key={one.id}
                  role="presentation"
                  className={styles.place}
                  style={{ transform: `translateY(${item.start}px)` }}
                >
                  <RowLine
                    row={one}
                    at={item.index}
                    active={item.index === at}
                    selected={selected.has(one.id)}
                    editing={editing === one.id}
                    select={toggle}
                    focus={setAt}
                    startEdit={setEditing}
                    edit={stable}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
