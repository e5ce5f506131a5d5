import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feedback } from '@/api/feedback';
import { useMe } from '@/api/session';
import { useDraft } from '@/lib/drafts';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import type { Side } from '@/ui/Tags';

const REASONS = ['EVIDENCE_POINTS_ELSEWHERE', 'WRONG_CATEGORY', 'OTHER_SIDE_MUST_ACT_FIRST'] as const;
type Reason = (typeof REASONS)[number];

interface Props {
  row: Feedback;
  send: (body: { to: Side; reason: Reason; evidence: string }) => Promise<boolean>;
  close: () => void;
}

/** 转派: to the other side, with what was seen; nothing bounces without a reason. */
export function Reroute({ row, send, close }: Props) {
  const { t } = useTranslation(['feedback', 'words', 'shell']);
  const me = useMe();
  const to: Side = row.lead === 'FRONTEND' ? 'BACKEND' : 'FRONTEND';
  const [reason, setReason] = useState<Reason>('EVIDENCE_POINTS_ELSEWHERE');
  const evidence = useDraft(me.id, ['reroute', row.id], '');
  const go = async () => {
    if (await send({ to, reason, evidence: evidence.value.trim() })) {
      evidence.clear();
      close();
    }
  };
  return (
    <Dialog
      title={t('reroute.title', { side: t(`words:side.${to}`) })}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell:cancel')}</Button>
          <Button type="primary" disabled={!evidence.value.trim()} onClick={() => void go()}>
            {t('reroute.open')}
          </Button>
        </>
      }
    >
      <Field label={t('reroute.reason')}>
        <Radio.Group
          value={reason}
          onChange={(event) => setReason(event.target.value as Reason)}
          options={REASONS.map((value) => ({ value, label: t(`reroute.reasons.${value}`) }))}
          vertical
        />
      </Field>
      <Field label={t('reroute.evidence')} help={t('reroute.evidenceHelp')}>
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3 }}
          value={evidence.value}
          onChange={(event) => evidence.set(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
