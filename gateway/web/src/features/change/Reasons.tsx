import { useTranslation } from 'react-i18next';
import type { Reason } from '@/domain/changes';
import { SideTag } from '@/ui/Tags';
import { TextDiff } from '@/ui/TextDiff';
import { useWords } from '@/ui/words';
import styles from './Change.module.css';

/** What reads differently, and the rule that told. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation('change');
  const w = useWords();
  return (
    <dl className={styles.reasons}>
      {reasons.map(({ part, field, rule, from, to }) => (
        <div key={`${part}${field}`}>
          <dt>
            {w('field', field)}
            {part !== 'COMMON' && <SideTag side={part} />}
            <span className={styles.rule}>{t(`rule.${rule as 'NUMBER'}`)}</span>
          </dt>
          <dd>
            <TextDiff from={from ?? ''} to={to ?? ''} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
