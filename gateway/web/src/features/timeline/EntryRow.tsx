import { Button, Dropdown } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference, Entry } from '@/domain/history';
import { SIDES } from '@/domain/requirement';
import { exact, timeOf } from '@/lib/times';
import { Icon, type IconName } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { SideTag, Tag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import { Details } from './Details';
import { DifferenceList } from './DifferenceList';
import styles from './EntryRow.module.css';
import { HoldMark } from './HoldMark';
import { type Kind, kindOf, partOf } from './kinds';
import type { Hold } from './spine';

const ICONS: Record<Kind, IconName> = {
  handoff: 'hand',
  text: 'list',
  review: 'check',
  change: 'swap',
  work: 'task',
  conduct: 'flag',
};

interface Props {
  entry: Entry;
  /** The heading above it, where a day begins. */
  day?: string | undefined;
  differences: readonly Difference[];
  holds: readonly Hold[];
  selected: boolean;
  href: string;
  picked: boolean;
  onPick: () => void;
  onAsOf: () => void;
}

/** One thing that happened: beside it the two threads of custody, and where it changed hands a knot with the time it lasted. */
export function EntryRow({ entry, day, differences, holds, selected, href, picked, onPick, onAsOf }: Props) {
  const { t, i18n } = useTranslation('timeline');
  const w = useWords();
  const row = useRef<HTMLLIElement>(null);
  const part = partOf(entry);
  const begun = holds.filter((hold) => hold.event === entry.event);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'center' });
  }, [selected]);

  return (
    <>
      {day && <li className={styles.day}>{day}</li>}
      <li ref={row} id={entry.event} className={styles.row} data-selected={selected} data-kind={kindOf(entry.what)}>
        <span className={styles.threads} aria-hidden="true">
          {SIDES.map((side) => {
            const held = holds.some((hold) => hold.side === side && heldAt(hold, entry.at));
            const knot = begun.some((hold) => hold.side === side);
            return <i key={side} data-side={side} data-held={held} data-knot={knot} data-touched={part === side} />;
          })}
        </span>
        <div className={styles.content}>
          <div className={styles.head}>
            <span className={styles.icon}>
              <Icon name={ICONS[kindOf(entry.what)]} size={14} />
            </span>
            <p className={styles.sentence}>
              <Who entry={entry} /> {w('event', entry.what)}
              {part !== 'COMMON' && <SideTag side={part} />}
            </p>
            <time className={styles.time} dateTime={entry.at} title={exact(new Date(entry.at), i18n.language)}>
              {timeOf(entry.at, i18n.language)}
            </time>
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'asOf', label: t('row.asOf'), onClick: onAsOf },
                  { key: 'pick', label: t(picked ? 'row.unpick' : 'row.pick'), onClick: onPick },
                  { key: 'link', label: <a href={href}>{t('row.link')}</a> },
                ],
              }}
            >
              <Button size="small" type="text" aria-label={t('row.more', { number: entry.sequence })}>
                <Icon name="more" />
              </Button>
            </Dropdown>
          </div>
          {picked && <Tag look="accent">{t('row.picked', { number: entry.sequence })}</Tag>}
          {entry.why && !said(entry).includes(entry.why) && <p className={styles.why}>{entry.why}</p>}
          <Details entry={entry} shown={differences.map(({ to }) => String(to))} />
          {differences.length > 0 && <DifferenceList differences={differences} />}
          {begun.map((hold) => (
            <HoldMark key={hold.side} hold={hold} />
          ))}
        </div>
      </li>
    </>
  );
}

/** Who did it; on whose behalf; or the system. */
function Who({ entry }: { entry: Entry }) {
  const { t } = useTranslation('timeline');
  const { kind, id, onBehalfOf } = entry.actor;
  if (kind === 'SERVICE') return <strong>{t('system')}</strong>;
  return (
    <strong>
      <PersonName id={id} />
      {onBehalfOf && (
        <span className={styles.behalf}>
          {t('onBehalfOf')} <PersonName id={onBehalfOf} />
        </span>
      )}
    </strong>
  );
}

function heldAt(hold: Hold, at: string): boolean {
  return hold.from <= at && (!hold.to || at < hold.to);
}

/** What the details say already, so that a reason is not read twice. */
function said(entry: Entry): string[] {
  return ['text', 'message', 'reason', 'conditions', 'note'].map((word) => String(entry.told[word] ?? ''));
}
