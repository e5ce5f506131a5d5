import { Dropdown, Input } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, usePeople } from '@/api/people';
import type { Row } from '@/api/requirements';
import { useMe } from '@/api/session';
import { type Field, format, parse, type Term, toggled, valuesOf, wordsOf } from '@/lib/filter';
import { useShortcuts } from '@/lib/shortcuts';
import { Icon } from '@/ui/Icon';
import { STATES } from '@/ui/Tags';
import styles from './FilterBar.module.css';
import { PRIORITIES } from './RowLine';

interface Props {
  q: string;
  set: (q: string) => void;
  rows: Row[];
}

/** What is shown: words to find, and conditions as chips. Whoever knows the grammar types it; it stands in the address. */
export function FilterBar({ q, set, rows }: Props) {
  const { t } = useTranslation(['requirements', 'words']);
  const people = usePeople();
  const me = useMe();
  const box = useRef<HTMLInputElement>(null);
  const [composing, setComposing] = useState<string>();
  useShortcuts([
    { keys: '/', group: t('shortcuts.list'), label: t('shortcuts.filter'), run: () => box.current?.focus() },
  ]);

  const holders = useMemo(
    () => [...new Set(rows.flatMap((row) => Object.values(row.facets).flatMap((half) => half.holderId ?? [])))],
    [rows],
  );
  const modules = useMemo(() => [...new Set(rows.flatMap((row) => row.module ?? []))].sort(), [rows]);
  const label = (field: Field, value: string): string => {
    if (field === 'holder') return value === '@me' || value === me.id ? t('filter.me') : nameOf(people, value);
    if (field === 'side') return t(`words:side.${value.toLowerCase().startsWith('b') ? 'BACKEND' : 'FRONTEND'}`);
    if (field === 'state')
      return t(`words:state.${value.toUpperCase().replaceAll('-', '_') as 'READY'}`, { defaultValue: value });
    if (field === 'kind')
      return t(`words:kind.${value.toUpperCase().replaceAll('-', '_') as 'DEFECT'}`, { defaultValue: value });
    return value;
  };
  const choices: [Field, string[]][] = [
    ['side', ['frontend', 'backend']],
    ['state', STATES.filter((s) => s !== 'PROVEN' && s !== 'MERGED').map((s) => s.toLowerCase())],
    ['holder', ['@me', ...holders.filter((id) => id !== me.id)]],
    ['priority', [...PRIORITIES]],
    ['module', modules],
  ];
  const words = composing ?? wordsOf(q);
  const chips = parse(q).filter((term) => term.field);
  const write = (typed: string) =>
    set(format([...parse(typed), ...chips.filter((chip) => !parse(typed).some((t) => same(t, chip)))]));

  return (
    <div className={styles.bar}>
      <Input
        ref={(input) => {
          box.current = input?.input ?? null;
        }}
        className={styles.words}
        allowClear
        prefix={<Icon name="search" size={14} />}
        value={words}
        placeholder={t('filter.placeholder')}
        aria-label={t('filter.label')}
        onCompositionStart={() => setComposing(words)}
        onCompositionEnd={(event) => {
          setComposing(undefined);
          write(event.currentTarget.value);
        }}
        onChange={(event) => (composing === undefined ? write(event.target.value) : setComposing(event.target.value))}
        onKeyDown={(event) => event.key === 'Escape' && !event.nativeEvent.isComposing && event.currentTarget.blur()}
      />
      {choices.map(([field, values]) => {
        const on = valuesOf(q, field);
        return (
          <Dropdown
            key={field}
            trigger={['click']}
            menu={{
              multiple: true,
              selectable: true,
              selectedKeys: on,
              items: values.map((value) => ({ key: value, label: label(field, value) })),
              onClick: ({ key }) => set(toggled(q, field, key)),
            }}
          >
            <button type="button" className={`${styles.chip} ${on.length > 0 ? styles.on : ''}`} aria-haspopup="menu">
              {t(`filter.${field as 'side'}`)}
              {on.length > 0 && <strong>{on.map((value) => label(field, value)).join(t('filter.or'))}</strong>}
              <Icon name="down" size={10} />
            </button>
          </Dropdown>
        );
      })}
      {chips
        .filter((term) => term.negated || !choices.some(([field]) => field === term.field))
        .map((term, i) => (
          <button
            key={i}
            type="button"
            className={`${styles.chip} ${styles.on}`}
            aria-label={t('filter.remove', { what: format([term]) })}
            onClick={() => set(format(parse(q).filter((other) => !same(other, term))))}
          >
            {format([term])}
            <Icon name="close" size={10} />
          </button>
        ))}
      {q && (
        <button type="button" className={styles.clear} onClick={() => set('')}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
}

function same(one: Term, other: Term): boolean {
  return one.field === other.field && one.negated === other.negated && one.values.join() === other.values.join();
}
