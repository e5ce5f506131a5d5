import { useTranslation } from 'react-i18next';
import { PersonName } from '@/ui/PersonName';
import { Time } from '@/ui/Time';
import { useWords } from '@/ui/words';
import styles from './Moves.module.css';
import type { Move } from './rounds';

/** The story of an offer, move by move: who said what, when. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  const { t } = useTranslation('handoff');
  const w = useWords();
  return (
    <ol className={styles.moves}>
      {moves.map((move) => (
        <li key={move.event}>
          <p className={styles.head}>
            <PersonName id={move.by} /> {w('event', move.what)}
            {move.reason && <span className={styles.reason}>{w('returnReason', move.reason)}</span>}
            <Time at={move.at} />
          </p>
          {move.said && <p className={styles.said}>{move.said}</p>}
          {move.missing.length > 0 && (
            <ul className={styles.missing} aria-label={t('moves.missing')}>
              {move.missing.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
