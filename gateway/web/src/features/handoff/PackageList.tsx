import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { holds, mandatory } from '@/domain/package';
import type { Gap, Package, Purpose, Side } from '@/domain/requirement';
import { type WorkCalendar, workingDaysAfter } from '@/lib/worktime';
import { DueInput } from '@/ui/DueInput';
import { useFieldText } from '@/ui/fieldText';
import { Icon } from '@/ui/Icon';
import { useWords } from '@/ui/words';
import styles from './PackageList.module.css';

interface Props {
  purpose: Purpose;
  side: Side;
  contents: Package;
  gaps: readonly Gap[];
  onGaps: (gaps: Gap[]) => void;
  calendar: WorkCalendar;
}

/** What this purpose asks for, each with what is there, or a gap declared with a date. */
export function PackageList({ purpose, side, contents, gaps, onGaps, calendar }: Props) {
  const { t } = useTranslation('handoff');
  const w = useWords();
  const say = useFieldText();
  const items = mandatory(purpose, side);
  const preview = (item: string) => {
    if (item === 'description') return contents.description;
    if (item === 'criteria') return t('list.criteria', { count: contents.criteria.length });
    const reference = contents.references.find(({ kind }) => kind === item.toUpperCase());
    return reference ? reference.title : say(contents.fields[item]);
  };
  if (items.length === 0) return <p className={styles.nothing}>{t('list.nothing')}</p>;
  const declare = (item: string) =>
    onGaps([...gaps, { item, text: '', dueAt: workingDaysAfter(new Date(), 2, calendar).toISOString() }]);
  const change = (item: string, part: Partial<Gap>) =>
    onGaps(gaps.map((gap) => (gap.item === item ? { ...gap, ...part } : gap)));
  return (
    <section aria-label={t('list.title')}>
      <h3 className={styles.title}>{t('list.title')}</h3>
      <ul className={styles.list}>
        {items.map((item) => {
          const there = holds(contents, item);
          const gap = gaps.find((declared) => declared.item === item);
          return (
            <li key={item} className={styles.item} data-state={there ? 'there' : gap ? 'gap' : 'missing'}>
              <span className={styles.mark} aria-hidden>
                {there ? <Icon name="check" /> : gap ? <Icon name="clock" /> : <Icon name="alert" />}
              </span>
              <span className={styles.name}>{w('field', item)}</span>
              <span className={styles.state}>{t(there ? 'list.there' : gap ? 'list.gap' : 'list.missing')}</span>
              {there && <span className={styles.preview}>{preview(item)}</span>}
              {!there && !gap && (
                <Button size="small" onClick={() => declare(item)}>
                  {t('list.declare')}
                </Button>
              )}
              {!there && gap && (
                <div className={styles.gap}>
                  <Input
                    aria-label={t('list.gapText', { item: w('field', item) })}
                    placeholder={t('list.gapPlaceholder')}
                    value={gap.text}
                    onChange={(event) => change(item, { text: event.target.value })}
                  />
                  <DueInput
                    label={t('list.gapDue')}
                    value={gap.dueAt}
                    onChange={(dueAt) => dueAt && change(item, { dueAt })}
                    calendar={calendar}
                    proposals={[1, 2, 5]}
                  />
                  <Button size="small" type="text" onClick={() => onGaps(gaps.filter((one) => one !== gap))}>
                    {t('list.undeclare')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
