import { useTranslation } from 'react-i18next';
import { durationText } from '@/lib/duration';
import { exact } from '@/lib/times';
import { Icon } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { SideTag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import styles from './HoldMark.module.css';
import type { Attempt, Hold } from './spine';

/** From here on somebody held a half: for how long, until when, and which offers were made meanwhile. */
export function HoldMark({ hold }: { hold: Hold }) {
  const { t, i18n } = useTranslation('timeline');
  const language = i18n.language;
  return (
    <div className={styles.hold} data-side={hold.side}>
      <p className={styles.who}>
        <SideTag side={hold.side} />
        <strong>
          <PersonName id={hold.holder} mark />
        </strong>
        <span className={styles.span}>
          {t(hold.to ? 'hold.held' : 'hold.holds', { duration: durationText(hold.seconds, language) })}
        </span>
      </p>
      <p className={styles.when}>
        <time dateTime={hold.from}>{exact(new Date(hold.from), language)}</time>
        <Icon name="right" size={12} />
        {hold.to ? <time dateTime={hold.to}>{exact(new Date(hold.to), language)}</time> : t('hold.now')}
      </p>
      {hold.attempts.length > 0 && (
        <ul className={styles.attempts} aria-label={t('hold.attempts')}>
          {hold.attempts.map((attempt) => (
            <AttemptLine key={attempt.handoff} attempt={attempt} />
          ))}
        </ul>
      )}
    </div>
  );
}

function AttemptLine({ attempt }: { attempt: Attempt }) {
  const { t, i18n } = useTranslation('timeline');
  const w = useWords();
  const { to, end, purpose, seconds } = attempt;
  return (
    <li data-end={end}>
      <Icon name={end === 'ACCEPTED' ? 'check' : end === 'OPEN' ? 'clock' : 'undo'} size={12} />
      <span>
        {t('hold.offered', { purpose: w('purpose', purpose) })}{' '}
        {to.person ? <PersonName id={to.person} /> : w('post', to.post ?? 'MANAGER')}
      </span>
      <span className={styles.end}>
        {t('hold.after', { end: w('handoffStatus', end), duration: durationText(seconds, i18n.language) })}
      </span>
    </li>
  );
}
