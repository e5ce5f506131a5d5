import { Button } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Entry } from '@/domain/history';
import { exact } from '@/lib/times';
import { Icon } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { useWords } from '@/ui/words';
import styles from './AsOfBar.module.css';
import { moments, stopAt } from './spine';

interface Props {
  entries: readonly Entry[];
  /** RFC 3339; now where it is absent. */
  asOf: string | undefined;
  onChange: (asOf: string | undefined) => void;
  onClose: () => void;
}

const SETTLE = 180;

/** Turns the whole page to an instant. One stop for every moment at which something changed, and now at the end. */
export function AsOfBar({ entries, asOf, onChange, onClose }: Props) {
  const { t, i18n } = useTranslation('timeline');
  const w = useWords();
  const id = useId();
  const stops = moments(entries);
  const last = stops.length;
  const given = asOf === undefined ? last : Math.max(0, stopAt(stops, asOf));
  const [moved, setMoved] = useState<number>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const at = moved ?? given;
  const stop = stops[at];
  const go = (to: number) => {
    const wanted = Math.min(last, Math.max(0, to));
    setMoved(wanted);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setMoved(undefined);
      onChange(stops[wanted]?.at);
    }, SETTLE);
  };
  const said = stop
    ? t('asOf.at', { when: exact(new Date(stop.at), i18n.language), what: w('event', stop.entry.what) })
    : t('asOf.now');

  return (
    <section className={styles.bar} data-past={stop !== undefined} aria-label={t('asOf.title')}>
      <label htmlFor={id} className={styles.label}>
        <Icon name="clock" /> {t('asOf.title')}
      </label>
      <Button size="small" type="text" aria-label={t('asOf.before')} disabled={at === 0} onClick={() => go(at - 1)}>
        <Icon name="left" />
      </Button>
      <input
        id={id}
        className={styles.slider}
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={said}
        onChange={(event) => go(Number(event.target.value))}
      />
      <Button size="small" type="text" aria-label={t('asOf.after')} disabled={at === last} onClick={() => go(at + 1)}>
        <Icon name="right" />
      </Button>
      <p className={styles.said}>
        {stop ? (
          <>
            <time dateTime={stop.at}>{exact(new Date(stop.at), i18n.language)}</time>
            <span className={styles.what}>
              {stop.entry.actor.kind !== 'SERVICE' && (
                <PersonName id={stop.entry.actor.onBehalfOf ?? stop.entry.actor.id} />
              )}{' '}
              {w('event', stop.entry.what)}
            </span>
          </>
        ) : (
          t('asOf.now')
        )}
      </p>
      {stop ? (
        <Button size="small" type="primary" onClick={() => onChange(undefined)}>
          {t('asOf.back')}
        </Button>
      ) : (
        <Button size="small" type="text" aria-label={t('asOf.close')} onClick={onClose}>
          <Icon name="close" />
        </Button>
      )}
    </section>
  );
}
