import { Link } from '@tanstack/react-router';
import type { Row } from '@/api/requirements';
import { PersonName } from '@/ui/PersonName';
import { PriorityTag, SideTag } from '@/ui/Tags';
import styles from './Board.module.css';

/** A requirement as a card: who holds which half. */
export function Card({ row, lifted }: { row: Row; lifted?: boolean }) {
  return (
    <article className={`${styles.card} ${lifted ? styles.lifted : ''}`}>
      <div className={styles.top}>
        <code>{row.key}</code>
        <PriorityTag priority={row.priority} />
      </div>
      <Link to={`/requirements/${row.key}` as string} draggable={false}>
        {row.title}
      </Link>
      {(['FRONTEND', 'BACKEND'] as const).map(
        (side) =>
          row.facets[side]?.applies && (
            <div key={side} className={styles.half}>
              <SideTag side={side} />
              <PersonName id={row.facets[side].holderId} />
            </div>
          ),
      )}
    </article>
  );
}
