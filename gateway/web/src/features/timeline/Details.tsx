import { useTranslation } from 'react-i18next';
import type { Entry, Json } from '@/domain/history';
import type { Addressee } from '@/domain/requirement';
import { PersonName } from '@/ui/PersonName';
import { RequirementLink } from '@/ui/RequirementLink';
import { Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import { useWords } from '@/ui/words';
import styles from './Details.module.css';

/** What an event itself tells beside the texts it changed: to whom, what for, the reason in full, what was missing. */
export function Details({ entry, shown }: { entry: Entry; shown: readonly string[] }) {
  const { t } = useTranslation('timeline');
  const w = useWords();
  const { told } = entry;
  const to = told.to as unknown as Addressee | string | undefined;
  const words = firstText(told, ['message', 'text', 'conditions', 'reason', 'note'], shown);
  const missing = listOf(told.missing);
  const reservations = Array.isArray(told.reservations) ? (told.reservations as { text?: string }[]) : [];
  const tags = tagsOf(entry);
  if (!words && missing.length === 0 && tags.length === 0 && !told.dueAt && typeof to !== 'object') return null;
  return (
    <div className={styles.details}>
      {(tags.length > 0 || typeof to === 'object') && (
        <p className={styles.tags}>
          {tags.map(([group, code]) => (
            <Tag key={code}>{w(group, code)}</Tag>
          ))}
          {to && typeof to === 'object' && entry.what.startsWith('Handoff') && (
            <span>
              {t('details.to')} {to.post ? w('post', to.post) : <PersonName id={to.person} />}
            </span>
          )}
          {typeof told.dueAt === 'string' && (
            <span className={styles.due}>
              {t('details.due')} <Time at={told.dueAt} />
            </span>
          )}
        </p>
      )}
      {entry.what.startsWith('RequirementLinked') && typeof to === 'string' && <RequirementLink idOrKey={to} />}
      {words && <p className={styles.words}>{words}</p>}
      {missing.length > 0 && <List label={t('details.missing')} items={missing} />}
      {reservations.length > 0 && (
        <List label={t('details.reservations')} items={reservations.map(({ text }) => text ?? '')} />
      )}
    </div>
  );
}

function List({ label, items }: { label: string; items: readonly string[] }) {
  return (
    <div className={styles.list}>
      <span>{label}</span>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </div>
  );
}

type Group = Parameters<ReturnType<typeof useWords>>[0];

const CODES: [string, Group][] = [
  ['purpose', 'purpose'],
  ['stance', 'stance'],
  ['judgement', 'judgement'],
  ['why', 'exemption'],
  ['type', 'link'],
];

/** The codes an event carries, with the words they belong to. */
function tagsOf({ what, told }: Entry): [Group, string][] {
  const tags = CODES.flatMap(([name, group]): [Group, string][] =>
    typeof told[name] === 'string' ? [[group, told[name]]] : [],
  );
  if (what === 'HandoffReturned') tags.push(['returnReason', String(told.reason)]);
  return tags;
}

function firstText(told: Entry['told'], names: readonly string[], shown: readonly string[]): string | undefined {
  const codes = new Set(['INCOMPLETE', 'UNCLEAR', 'NOT_MINE', 'NO_CAPACITY', 'OTHER']);
  return names
    .map((name) => told[name])
    .find(
      (text): text is string =>
        typeof text === 'string' && text.trim() !== '' && !codes.has(text) && !shown.includes(text),
    );
}

function listOf(value: Json | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
