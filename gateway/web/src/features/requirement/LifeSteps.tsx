import { useTranslation } from 'react-i18next';
import { LIFE, type Life } from '@/domain/requirement';
import { useWords } from '@/ui/words';
import styles from './LifeSteps.module.css';

/** How far a half is: eight steps, the one it stands at named. */
export function LifeSteps({ state }: { state: Life }) {
  const { t } = useTranslation('requirement');
  const w = useWords();
  const at = LIFE.indexOf(state);
  return (
    <div
      className={styles.life}
      role="img"
      aria-label={t('life.label', { step: at + 1, of: LIFE.length, state: w('state', state) })}
    >
      {LIFE.map((step, n) => (
        <i key={step} title={w('state', step)} data-done={n < at} data-now={n === at} />
      ))}
    </div>
  );
}
