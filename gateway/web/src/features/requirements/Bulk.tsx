import { Button, DatePicker, Select } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cache } from '@/api/cache';
import { api, tag, write } from '@/api/client';
import { Problem } from '@/api/problem';
import { type Row, requirementsQuery } from '@/api/requirements';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { done } from '@/ui/toasts';
import styles from './Bulk.module.css';
import { PRIORITIES } from './RowLine';
import { shown } from './useEdits';

type What = 'priority' | 'module' | 'wantedBy';

interface Props {
  product: string;
  rows: Row[];
  modules: string[];
  close: () => void;
}

/** One change for many: what each becomes is seen before anything is done, and what was refused says why. */
export function Bulk({ product, rows, modules, close }: Props) {
  const { t } = useTranslation(['requirements', 'shell']);
  const [what, setWhat] = useState<What>('priority');
  const [value, setValue] = useState<string | null>('P1');
  const [results, setResults] = useState<Map<string, string | true>>(new Map());
  const [busy, setBusy] = useState(false);
  const before = (row: Row) => (row[what] as string | null | undefined) ?? null;
  const changing = rows.filter((row) => before(row) !== value && results.get(row.id) !== true);

  const apply = async () => {
    setBusy(true);
    const outcome = new Map(results);
    const taken: { row: Row; version: number }[] = [];
    await eachOf(changing, 4, async (row) => {
      try {
        const answer = await patch(row, { [what]: value }, row.version);
        shown(product, row.id, { [what]: value ?? undefined, version: answer })();
        taken.push({ row, version: answer });
        outcome.set(row.id, true);
      } catch (failure) {
        outcome.set(row.id, Problem.of(failure).detail || t('bulk.notReached'));
      }
      setResults(new Map(outcome));
    });
    setBusy(false);
    void cache.invalidateQueries({ queryKey: requirementsQuery(product).queryKey });
    if (taken.length > 0) done(t('bulk.done', { count: taken.length }), () => void undo(taken));
    if ([...outcome.values()].every((one) => one === true)) close();
  };
  const undo = async (taken: { row: Row; version: number }[]) => {
    await eachOf(taken, 4, async ({ row, version }) => {
      await patch(row, { [what]: before(row) }, version).then(
        (now) => shown(product, row.id, { [what]: row[what], version: now })(),
        () => undefined,
      );
    });
    await cache.invalidateQueries({ queryKey: requirementsQuery(product).queryKey });
  };

  const say = (text: string | null) => text ?? t('none');
  return (
    <Dialog
      wide
      title={t('bulk.title', { count: rows.length })}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell:cancel')}</Button>
          <Button type="primary" loading={busy} disabled={changing.length === 0} onClick={() => void apply()}>
            {t('bulk.apply', { count: changing.length })}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select
          aria-label={t('bulk.what')}
          value={what}
          onChange={(next: What) => {
            setWhat(next);
            setValue(next === 'priority' ? 'P1' : null);
            setResults(new Map());
          }}
          options={(['priority', 'module', 'wantedBy'] as const).map((key) => ({
            value: key,
            label: t(`columns.${key === 'wantedBy' ? 'wanted' : key}`),
          }))}
        />
        <Icon name="right" />
        {what === 'wantedBy' ? (
          <DatePicker
            aria-label={t('bulk.value')}
            value={value ? dayjs(value) : null}
            onChange={(date) => setValue(date ? date.format('YYYY-MM-DD') : null)}
          />
        ) : (
          <Select
            aria-label={t('bulk.value')}
            value={value ?? ''}
            onChange={(next: string) => setValue(next || null)}
            options={[...(what === 'priority' ? PRIORITIES : modules), ''].map((key) => ({
              value: key,
              label: key || t('none'),
            }))}
          />
        )}
      </div>
      <ul className={styles.preview} aria-label={t('bulk.preview')}>
        {rows.map((row) => {
          const result = results.get(row.id);
          return (
            <li key={row.id}>
              <code>{row.key}</code>
              <span>{row.title}</span>
              {before(row) === value ? (
                <em>{t('bulk.same')}</em>
              ) : (
                <span className={styles.change}>
                  <del>{say(before(row))}</del>
                  <Icon name="right" size={12} />
                  <ins>{say(value)}</ins>
                </span>
              )}
              {typeof result === 'string' && (
                <p role="alert">
                  <Icon name="alert" size={12} /> {result}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </Dialog>
  );
}

async function patch(row: Row, body: object, version: number): Promise<number> {
  const answer = await write((headers) =>
    api.PATCH('/api/v1/requirements/{requirement}', {
      params: { path: { requirement: row.id }, header: { 'If-Match': tag(version) } },
      body: body as never,
      headers,
    }),
  );
  return Number(answer.etag?.replaceAll('"', '') ?? version + 1);
}

/** Runs at most `width` at a time. */
async function eachOf<T>(items: T[], width: number, run: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items];
  await Promise.all(
    Array.from({ length: width }, async () => {
      for (let next = rest.shift(); next; next = rest.shift()) await run(next);
    }),
  );
}
