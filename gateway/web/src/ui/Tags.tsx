import { useTranslation } from 'react-i18next';
import styles from './Tag.module.css';

export type Side = 'FRONTEND' | 'BACKEND';

/** 前端 or 后端: the word and a colour of its own. */
export function SideTag({ side }: { side: Side }) {
  const { t } = useTranslation('words');
  return <span className={`${styles.tag} ${styles[side]}`}>{t(`side.${side}`)}</span>;
}

/** The life of a half and the derived state of a requirement, in the order of the work. */
export const STATES = [
  'SPECIFYING',
  'SPECIFIED',
  'APPROVED',
  'DESIGNING',
  'READY',
  'BUILDING',
  'BUILT',
  'ACCEPTED',
  'RELEASED',
  'PROVEN',
  'PAUSED',
  'DECLINED',
  'MERGED',
  'ARCHIVED',
] as const;
export type StateName = (typeof STATES)[number];

const LOOK: Record<StateName, string | undefined> = {
  SPECIFYING: styles.plain,
  SPECIFIED: styles.plain,
  APPROVED: styles.accent,
  DESIGNING: styles.accent,
  READY: styles.accent,
  BUILDING: styles.warn,
  BUILT: styles.warn,
  ACCEPTED: styles.good,
  RELEASED: styles.good,
  PROVEN: styles.good,
  PAUSED: styles.plain,
  DECLINED: styles.plain,
  MERGED: styles.plain,
  ARCHIVED: styles.plain,
};

/** Where it stands: the word, and three bars that fill as the work goes on. */
export function StateTag({ state }: { state: StateName }) {
  const { t } = useTranslation('words');
  const at = STATES.indexOf(state);
  const full = at >= 10 ? 0 : at >= 7 ? 3 : at >= 5 ? 2 : at >= 2 ? 1 : 0;
  return (
    <span className={`${styles.tag} ${LOOK[state]}`}>
      <span className={styles.bars} aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <i key={bar} className={bar <= full ? styles.on : undefined} />
        ))}
      </span>
      {t(`state.${state}`)}
    </span>
  );
}

/** P0 to P3: the letter is the sign, the colour only helps. */
export function PriorityTag({ priority }: { priority?: string | null }) {
  if (!priority) return null;
  const look = priority === 'P0' ? styles.bad : priority === 'P1' ? styles.warn : styles.plain;
  return <span className={`${styles.tag} ${look}`}>{priority}</span>;
}

/** A small word beside something. */
export function Tag({
  look = 'plain',
  children,
}: {
  look?: 'plain' | 'good' | 'warn' | 'bad' | 'accent';
  children: React.ReactNode;
}) {
  return <span className={`${styles.tag} ${styles[look]}`}>{children}</span>;
}
