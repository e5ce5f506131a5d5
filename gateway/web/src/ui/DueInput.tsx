import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantOf, localOf, type WorkCalendar, workingDaysAfter } from '@/lib/worktime';
import styles from './DueInput.module.css';

interface Props {
  label: string;
  /** RFC 3339, or nothing yet. */
  value: string | undefined;
  onChange: (instant: string | undefined) => void;
  calendar: WorkCalendar;
  proposals?: readonly number[];
  required?: boolean;
}

/** An instant, typed on the product's own clock and proposed from its working calendar. */
export function DueInput({ label, value, onChange, calendar, proposals = [1, 2, 3, 5], required }: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  const [now] = useState(() => new Date());
  const shown = value ? localOf(new Date(value), calendar.zone) : undefined;
  return (
    <div className={styles.due}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.line}>
        <input
          id={id}
          type="datetime-local"
          required={required}
          value={shown ? `${shown.day}T${shown.time}` : ''}
          onChange={(event) => {
            const [day, time] = event.target.value.split('T');
            onChange(day && time ? instantOf(day, time.slice(0, 5), calendar.zone).toISOString() : undefined);
          }}
        />
        {proposals.map((count) => (
          <Button
            key={count}
            size="small"
            type="text"
            onClick={() => onChange(workingDaysAfter(now, count, calendar).toISOString())}
          >
            {t('due.workingDays', { count })}
          </Button>
        ))}
      </div>
      <span className={styles.zone}>{t('due.zone', { zone: calendar.zone })}</span>
    </div>
  );
}
