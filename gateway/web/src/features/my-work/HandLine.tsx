import { useTranslation } from 'react-i18next';
import type { Hand } from '@/api/myWork';
import { SideTag, Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import styles from './Line.module.css';
import { SubjectLink } from './SubjectLink';

/** What I hold: its next step, and what is lacking for it. */
export function HandLine({ hand }: { hand: Hand }) {
  const { t } = useTranslation(['mywork', 'words']);
  const { subject } = hand;
  return (
    <article className={styles.line}>
      <div className={styles.title}>
        {subject.key && <code>{subject.key}</code>}
        <SubjectLink subject={subject} />
        {hand.side && <SideTag side={hand.side} />}
      </div>
      <div className={styles.actions}>
        <Tag look="accent">{t(`next.${hand.next as 'SPECIFY'}`, { defaultValue: hand.next })}</Tag>
      </div>
      <div className={styles.about}>
        <span>
          {t('heldSince')} <Time at={hand.holdingSince} />
        </span>
        {hand.missing.length > 0 && (
          <span>
            {t('lacks', {
              what: hand.missing
                .map((code) => t(`words:field.${code as 'layout'}`, { defaultValue: code }))
                .join(t('and')),
            })}
          </span>
        )}
      </div>
    </article>
  );
}
