import { useTranslation } from 'react-i18next';
import type { Entry } from '@/api/myWork';
import { isService } from '@/domain/actor';
import { PersonName } from '@/ui/PersonName';
import { SideTag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import styles from './Line.module.css';
import { SubjectLink } from './SubjectLink';

/** What somebody else did since the last visit. */
export function ChangedLine({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['mywork', 'words']);
  return (
    <article className={styles.line}>
      <div className={styles.title}>
        {entry.subject.key && <code>{entry.subject.key}</code>}
        <SubjectLink subject={entry.subject} detail={`?event=${entry.event}`} />
        {entry.side && <SideTag side={entry.side} />}
      </div>
      <div className={styles.actions}>
        <Time at={entry.at} />
      </div>
      <div className={styles.about}>
        {isService(entry.by) ? <strong>{t('system')}</strong> : <PersonName id={entry.by} mark />}
        {t(`words:event.${entry.what as 'HandoffOffered'}`, { defaultValue: entry.what })}
      </div>
    </article>
  );
}
