import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differencesByEvent, type Entry } from '@/domain/history';
import type { Side } from '@/domain/requirement';
import { dayOf } from '@/lib/times';
import { PersonPicker } from '@/ui/PersonPicker';
import { Empty } from '@/ui/States';
import { useWords } from '@/ui/words';
import { EntryRow } from './EntryRow';
import { type Filter, KINDS, shows } from './kinds';
import { holds, type Interval } from './spine';
import styles from './Timeline.module.css';

interface Props {
  entries: readonly Entry[];
  chains: Partial<Record<Side, Interval[]>>;
  /** The instant the page shows; now where it is not in the past. */
  until: Date;
  /** The event somebody followed a link to. */
  selected?: string | undefined;
  linkTo: (event: string) => string;
  onCompare: (older: number, newer: number) => void;
  onAsOf: (at: string) => void;
}

const AT_ONCE = 60;

/** Everything that ever happened, newest first, along the chain of custody. */
export function Timeline({ entries, chains, until, selected, linkTo, onCompare, onAsOf }: Props) {
  const { t, i18n } = useTranslation('timeline');
  const w = useWords();
  const [filter, setFilter] = useState<Filter>({});
  const [most, setMost] = useState(AT_ONCE);
  const [picked, setPicked] = useState<number[]>([]);
  const differences = useMemo(() => differencesByEvent(entries), [entries]);
  const spine = useMemo(() => holds(chains, entries, until), [chains, entries, until]);
  const people = useMemo(() => [...new Set(entries.map(({ actor }) => actor.onBehalfOf ?? actor.id))], [entries]);
  const told = entries.filter((entry) => Date.parse(entry.at) <= until.getTime() && shows(filter, entry)).reverse();
  const at = told.findIndex((entry) => entry.event === selected);
  const shown = told.slice(0, Math.max(most, at + 10));

  const pick = (sequence: number) =>
    setPicked((before) =>
      before.includes(sequence) ? before.filter((one) => one !== sequence) : [...before.slice(-1), sequence],
    );
  const compare = () => {
    const [one, other] = [...picked].sort((a, b) => a - b);
    if (one !== undefined && other !== undefined) onCompare(one, other);
  };

  return (
    <section className={styles.timeline} aria-label={t('title')}>
      <div className={styles.filters} role="search" aria-label={t('filter.title')}>
        <Select
          aria-label={t('filter.side')}
          value={filter.side ?? 'ALL'}
          onChange={(side) => setFilter({ ...filter, side: side === 'ALL' ? undefined : (side as Side) })}
          options={[
            { value: 'ALL', label: t('filter.both') },
            { value: 'FRONTEND', label: w('half', 'FRONTEND') },
            { value: 'BACKEND', label: w('half', 'BACKEND') },
          ]}
        />
        <PersonPicker
          label={t('filter.person')}
          among={people}
          value={filter.person}
          onChange={(person) => setFilter({ ...filter, person })}
        />
        <Select
          mode="multiple"
          className={styles.kinds}
          maxTagCount="responsive"
          aria-label={t('filter.kinds')}
          placeholder={t('filter.allKinds')}
          value={filter.kinds ?? []}
          onChange={(kinds) => setFilter({ ...filter, kinds })}
          options={KINDS.map((kind) => ({ value: kind, label: w('eventKind', kind) }))}
        />
      </div>
      <p className={styles.bar} role="status">
        {picked.length === 0 && t('count', { count: told.length })}
        {picked.length === 1 && t('compare.one', { number: picked[0] })}
        {picked.length === 2 && (
          <Button size="small" type="primary" onClick={compare}>
            {t('compare.act', { one: Math.min(...picked), other: Math.max(...picked) })}
          </Button>
        )}
        {picked.length > 0 && (
          <Button size="small" type="text" onClick={() => setPicked([])}>
            {t('compare.clear')}
          </Button>
        )}
      </p>
      {told.length === 0 && (
        <Empty icon="clock" title={t('empty.title')}>
          {t('empty.text')}
        </Empty>
      )}
      <ol className={styles.rows}>
        {shown.map((entry, n) => {
          const day = dayOf(entry.at, i18n.language);
          const above = shown[n - 1];
          return (
            <EntryRow
              key={entry.event}
              entry={entry}
              day={above && dayOf(above.at, i18n.language) === day ? undefined : day}
              differences={differences.get(entry.event) ?? []}
              holds={spine}
              selected={entry.event === selected}
              href={linkTo(entry.event)}
              picked={picked.includes(entry.sequence)}
              onPick={() => pick(entry.sequence)}
              onAsOf={() => onAsOf(entry.at)}
            />
          );
        })}
      </ol>
      {told.length > shown.length && (
        <Button block onClick={() => setMost(most + AT_ONCE)}>
          {t('more', { count: told.length - shown.length })}
        </Button>
      )}
    </section>
  );
}
