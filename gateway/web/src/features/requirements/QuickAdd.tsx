import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api } from '@/api/client';
import { requirementsQuery } from '@/api/requirements';
import { useMe } from '@/api/session';
import { useDraft } from '@/lib/drafts';
import { Dialog } from '@/ui/Dialog';
import styles from './QuickAdd.module.css';

/** Only a title is wanted; several lines are several requirements. What was typed is there again after Escape. */
export function QuickAdd({ product, close, added }: { product: string; close: () => void; added: () => void }) {
  const { t } = useTranslation(['requirements', 'shell']);
  const act = useAct();
  const me = useMe();
  const draft = useDraft(me.id, ['new-requirement', product], '');
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<{ line: number; detail: string }[]>([]);
  const lines = draft.value.split('\n').filter((line) => line.trim());

  const save = async () => {
    if (lines.length === 0) return;
    setBusy(true);
    const path = { product };
    const refresh = [requirementsQuery(product).queryKey];
    if (lines.length === 1) {
      const answer = await act({
        send: (headers) =>
          api.POST('/api/v1/products/{product}/requirements', {
            params: { path },
            body: { title: lines[0]?.trim() ?? '' },
            headers,
          }),
        refresh,
        done: t('add.done', { count: 1 }),
      });
      if (answer) finish();
    } else {
      const answer = await act<{ items?: { line: number; status: number; detail?: string }[] }>({
        send: (headers) =>
          api.POST('/api/v1/products/{product}/requirements', {
            params: { path },
            body: lines.join('\n') as never,
            bodySerializer: (body: unknown) => body as string,
            headers: { ...headers, 'Content-Type': 'text/plain' },
          }) as never,
        refresh,
      });
      const wrong = answer?.data.items?.filter((item) => item.status >= 400) ?? [];
      setRefused(wrong.map((item) => ({ line: item.line, detail: item.detail ?? '' })));
      if (answer && wrong.length === 0) finish();
      else if (answer) draft.set(wrong.map((item) => lines[item.line - 1]).join('\n'));
    }
    setBusy(false);
  };
  const finish = () => {
    draft.clear();
    added();
    close();
  };

  return (
    <Dialog
      title={t('add.title')}
      close={close}
      foot={
        <>
          <span className={styles.hint}>{t('add.hint')}</span>
          <Button onClick={close}>{t('shell:cancel')}</Button>
          <Button type="primary" loading={busy} disabled={lines.length === 0} onClick={() => void save()}>
            {lines.length > 1 ? t('add.many', { count: lines.length }) : t('add.one')}
          </Button>
        </>
      }
    >
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 14 }}
        value={draft.value}
        placeholder={t('add.placeholder')}
        aria-label={t('add.label')}
        onChange={(event) => draft.set(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
          if (event.ctrlKey || event.metaKey || (!event.shiftKey && !draft.value.includes('\n'))) {
            event.preventDefault();
            void save();
          }
        }}
      />
      {refused.map((one) => (
        <p key={one.line} className={styles.refused} role="alert">
          {t('add.refused', { line: one.line, why: one.detail })}
        </p>
      ))}
    </Dialog>
  );
}
