import { useTranslation } from 'react-i18next';
import { nameOf, usePeople } from '@/api/people';
import { useMeId } from '@/api/session';
import styles from './Person.module.css';

/** Whose it is, by name. `mark` draws the first sign of the name before it; somebody who left is said to have. */
export function PersonName({ id, mark, me }: { id?: string | null; mark?: boolean; me?: boolean }) {
  const { t } = useTranslation('shell');
  const people = usePeople();
  const mine = useMeId();
  if (!id) return <span className={styles.nobody}>{t('person.nobody')}</span>;
  const person = people.get(id);
  const name = nameOf(people, id);
  return (
    <span className={styles.person} title={person ? `${person.name} · ${person.login}` : undefined}>
      {mark && <PersonMark id={id} />}
      <span className={styles.name}>{me && id === mine ? t('person.me') : name}</span>
      {person?.active === false && <span className={styles.left}>{t('person.left')}</span>}
    </span>
  );
}

const HUES = [212, 262, 172, 24, 336, 92, 190, 45];

/** A round with the name's first sign; its colour only tells people apart at a glance. */
export function PersonMark({ id, size = 20 }: { id: string; size?: number }) {
  const people = usePeople();
  const name = nameOf(people, id);
  const hue = HUES[[...id].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % HUES.length];
  const sign = /^\p{Script=Han}/u.test(name) ? name.slice(-2, -1) || name : name.slice(0, 1).toUpperCase();
  return (
    <span
      className={styles.mark}
      aria-hidden="true"
      style={{ width: size, height: size, fontSize: size * 0.55, ['--hue' as string]: hue }}
    >
      {/^\p{Script=Han}{3,4}$/u.test(name) ? name.slice(-1) : sign}
    </span>
  );
}
