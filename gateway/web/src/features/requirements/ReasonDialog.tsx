import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';

/** Why: asked where a rule wants it, and nowhere else. */
export function ReasonDialog({ title, answer }: { title: string; answer: (reason?: string) => void }) {
  const { t } = useTranslation(['requirements', 'shell']);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={title}
      close={() => answer()}
      foot={
        <>
          <Button onClick={() => answer()}>{t('shell:cancel')}</Button>
          <Button type="primary" disabled={!reason.trim()} onClick={() => answer(reason.trim())}>
            {t('board.go')}
          </Button>
        </>
      }
    >
      <Field label={t('board.reason')} help={t('board.reasonHelp')}>
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 2 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
