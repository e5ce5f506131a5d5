import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Handoff, Requirement } from '@/domain/requirement';
import { Due } from '@/ui/Due';
import { Icon } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { Tag } from '@/ui/Tags';
import styles from './PackageView.module.css';

interface Props {
  handoff: Handoff;
  requirement: Requirement;
  readOnly: boolean;
  onClear: (ask: string) => void;
}

/** What was reserved at the acceptance: who still owes it and until when, or that it came. */
export function Reservations({ handoff, requirement, readOnly, onClear }: Props) {
  const { t } = useTranslation('handoff');
  if (handoff.reservations.length === 0) return null;
  return (
    <section aria-label={t('reservations.title')}>
      <h3>{t('reservations.title')}</h3>
      <ul className={styles.owed}>
        {handoff.reservations.map(({ ask, text }) => {
          const open = requirement.asks.some(({ id }) => id === ask.id);
          return (
            <li key={ask.id}>
              <Tag look={open ? 'warn' : 'good'}>
                <Icon name={open ? 'clock' : 'check'} size={12} />{' '}
                {t(open ? 'reservations.open' : 'reservations.cleared')}
              </Tag>
              <span>{text}</span>
              <PersonName id={ask.to.person} />
              {open && <Due at={ask.dueAt} />}
              {open && !readOnly && (
                <Button size="small" onClick={() => onClear(ask.id)}>
                  {t('reservations.clear')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
