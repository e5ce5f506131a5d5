import { useTranslation } from 'react-i18next';
import { exact, relative, sameDay } from '@/lib/times';
import { Icon } from './Icon';
import styles from './Tag.module.css';
import { useNow } from './Time';

/** Until when: overdue is said in words and by a sign, not by colour alone. */
export function Due({ at }: { at?: string | null }) {
  const { t, i18n } = useTranslation('shell');
  const now = useNow((state) => state.now);
  if (!at) return null;
  const when = new Date(at);
  const over = when < now;
  const look = over ? styles.bad : sameDay(when, now) ? styles.warn : styles.plain;
  const words = relative(when, now, i18n.language, t('time.justNow'));
  return (
    <time dateTime={at} title={exact(when, i18n.language)} className={`${styles.tag} ${look}`}>
      <Icon name={over ? 'alert' : 'clock'} size={12} />
      {over ? t('time.overdue', { when: words }) : t('time.due', { when: words })}
    </time>
  );
}
