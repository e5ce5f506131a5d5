import { useDraggable, useDroppable } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import type { Row } from '@/api/requirements';
import { type StateName, StateTag } from '@/ui/Tags';
import styles from './Board.module.css';
import { Card } from './BoardCard';
import type { Move } from './moves';

/** A column; while a card is in the air it says whether it may come here. */
export function Column({ state, rows, verdict }: { state: StateName; rows: Row[]; verdict?: Move }) {
  const { t } = useTranslation('requirements');
  const { setNodeRef, isOver } = useDroppable({ id: state });
  const closed = verdict?.is === 'not' && verdict.why !== 'same';
  return (
    <section
      ref={setNodeRef}
      className={`${styles.column} ${closed ? styles.closed : ''} ${isOver && !closed ? styles.over : ''}`}
      data-column={state}
      aria-label={t('board.column', { count: rows.length })}
    >
      <h2>
        <StateTag state={state} />
        <span>{rows.length || ''}</span>
      </h2>
      {isOver && verdict?.is === 'not' && verdict.why !== 'same' && (
        <p className={styles.why}>{t(`board.why.${verdict.why}`)}</p>
      )}
      <ul>
        {rows.map((row) => (
          <Draggable key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** The pointer takes a card anywhere; the keyboard by a button of its own, so that the link inside stays a link. */
function Draggable({ row }: { row: Row }) {
  const { t } = useTranslation('requirements');
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging } = useDraggable({ id: row.id });
  return (
    <li ref={setNodeRef} {...listeners} className={isDragging ? styles.dragging : undefined} data-card={row.key}>
      <button
        ref={setActivatorNodeRef}
        type="button"
        {...attributes}
        className="visually-hidden"
        aria-roledescription={t('board.card')}
        aria-label={t('board.lift', { key: row.key, title: row.title })}
      />
      <Card row={row} />
    </li>
  );
}
