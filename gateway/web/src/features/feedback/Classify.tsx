import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Category, Feedback } from '@/api/feedback';
import { useShortcuts } from '@/lib/shortcuts';
import type { Side } from '@/ui/Tags';
import styles from './Inbox.module.css';
import { useCategories, useCategory } from './useCategory';

interface Props {
  row: Feedback;
  classify: (body: { category: NonNullable<Feedback['category']>; lead: Side }) => Promise<boolean>;
  reroute: () => void;
}

/** The side that leads where nothing else is said: what users see is the front end's, what takes long the back end's. */
function lead(category: Category): Side {
  return category.area === 'PERFORMANCE' ? 'BACKEND' : 'FRONTEND';
}

/** Categories by number keys: 1 to 9, 0 for the last. */
export function Classify({ row, classify, reroute }: Props) {
  const { t } = useTranslation(['feedback', 'words']);
  const all = useCategories();
  const word = useCategory();
  const choose = (category: Category) =>
    void classify({ category: category.code as NonNullable<Feedback['category']>, lead: row.lead ?? lead(category) });
  useShortcuts(
    all.map((category, i) => ({
      keys: String((i + 1) % 10),
      group: t('shortcuts.classify'),
      label: word(category.code),
      run: () => choose(category),
    })),
  );
  return (
    <section className={styles.classify}>
      <h3>{t('classify')}</h3>
      <div>
        {all.map((category, i) => (
          <Button
            key={category.code}
            type={row.category === category.code ? 'primary' : 'default'}
            aria-pressed={row.category === category.code}
            onClick={() => choose(category)}
          >
            {word(category.code)} <kbd>{(i + 1) % 10}</kbd>
          </Button>
        ))}
      </div>
      {row.lead && (
        <Button type="link" onClick={reroute}>
          {t('reroute.hint', { side: t(`words:side.${row.lead === 'FRONTEND' ? 'BACKEND' : 'FRONTEND'}`) })}{' '}
          <kbd>R</kbd>
        </Button>
      )}
    </section>
  );
}
