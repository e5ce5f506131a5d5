import { useTranslation } from 'react-i18next';
import type { Feedback } from '@/api/feedback';
import { SideTag, Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import styles from './Inbox.module.css';
import { useCategory } from './useCategory';

/** The inbox; what nobody has classified yet stands out. */
export function InboxList({
  items,
  current,
  open,
}: {
  items: Feedback[];
  current?: string;
  open: (id: string) => void;
}) {
  const { t } = useTranslation('feedback');
  const category = useCategory();
  return (
    <ul className={styles.list} aria-label={t('title')}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className={item.id === current ? styles.current : undefined}
            aria-current={item.id === current}
            onClick={() => open(item.id)}
            data-feedback={item.id}
          >
            <span className={styles.words}>{item.words}</span>
            <span className={styles.about}>
              {item.category ? <Tag>{category(item.category)}</Tag> : <Tag look="warn">{t('unclassified')}</Tag>}
              {item.lead && <SideTag side={item.lead} />}
              {item.triage && <Tag look="bad">{t('triage')}</Tag>}
              <Time at={item.submittedAt} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
