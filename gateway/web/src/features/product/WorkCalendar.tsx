import { Button, Checkbox, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Product } from '@/api/products';
import { Field } from '@/ui/Field';
import styles from './Product.module.css';
import { useTeam } from './useTeam';

const DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** When it is worked: dues, reminders and reports are reckoned by it, holidays and make-up days 调休 included. */
export function WorkCalendar({ product, manages }: { product: Product; manages: boolean }) {
  const { t, i18n } = useTranslation(['product', 'shell']);
  const team = useTeam(product);
  const [calendar, setCalendar] = useState(product.calendar);
  const change = (part: Partial<typeof calendar>) => setCalendar((before) => ({ ...before, ...part }));
  const dirty = JSON.stringify(calendar) !== JSON.stringify(product.calendar);
  const weekday = (day: (typeof DAYS)[number]) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'short' }).format(new Date(2024, 0, 1 + DAYS.indexOf(day)));
  const days = (which: 'holidays' | 'makeUpDays') => (
    <DatePicker
      multiple
      disabled={!manages}
      style={{ width: '100%' }}
      value={(calendar[which] ?? []).map((iso) => dayjs(iso))}
      onChange={(dates) =>
        change({ [which]: (dates ?? []).map((date: dayjs.Dayjs) => date.format('YYYY-MM-DD')).sort() })
      }
    />
  );
  return (
    <section>
      <h2>{t('tabs.calendar')}</h2>
      <Field label={t('calendar.zone')}>
        <Select
          showSearch
          disabled={!manages}
          value={calendar.zone}
          style={{ width: '100%' }}
          onChange={(zone) => change({ zone })}
          options={Intl.supportedValuesOf('timeZone').map((value) => ({ value, label: value }))}
        />
      </Field>
      <div className={styles.ready} role="group" aria-label={t('calendar.days')}>
        <h3>{t('calendar.days')}</h3>
        <Checkbox.Group
          disabled={!manages}
          value={calendar.days}
          onChange={(next) => change({ days: DAYS.filter((day) => next.includes(day)) })}
          options={DAYS.map((value) => ({ value, label: weekday(value) }))}
        />
      </div>
      <div className={styles.hours}>
        <Field label={t('calendar.opens')}>
          <Input
            type="time"
            disabled={!manages}
            value={calendar.opens}
            onChange={(event) => change({ opens: event.target.value })}
          />
        </Field>
        <Field label={t('calendar.closes')}>
          <Input
            type="time"
            disabled={!manages}
            value={calendar.closes}
            onChange={(event) => change({ closes: event.target.value })}
          />
        </Field>
      </div>
      <Field label={t('calendar.holidays')} help={t('calendar.holidaysHelp')}>
        {days('holidays')}
      </Field>
      <Field label={t('calendar.makeUp')} help={t('calendar.makeUpHelp')}>
        {days('makeUpDays')}
      </Field>
      <Field label={t('calendar.source')}>
        <Input
          disabled={!manages}
          value={calendar.source ?? ''}
          placeholder={t('calendar.sourceHint')}
          onChange={(event) => change({ source: event.target.value || undefined })}
        />
      </Field>
      {manages && (
        <Button type="primary" className={styles.save} disabled={!dirty} onClick={() => void team.revise({ calendar })}>
          {t('shell:save')}
        </Button>
      )}
    </section>
  );
}
