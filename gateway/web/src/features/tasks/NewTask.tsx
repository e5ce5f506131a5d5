import { useQuery } from '@tanstack/react-query';
import { Button, Input, InputNumber, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api } from '@/api/client';
import { requirementsQuery } from '@/api/requirements';
import { useMe } from '@/api/session';
import { tasksQuery, taskTypesQuery } from '@/api/tasks';
import { useDraft } from '@/lib/drafts';
import { usePinyin } from '@/lib/pinyin';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import type { Side } from '@/ui/Tags';
import { useTaskType } from './useTaskType';

const PHASES = ['DESIGN', 'BUILD', 'INTEGRATE', 'TEST', 'RELEASE'] as const;
const WIDE = { width: '100%' };

/** A task of a requirement's half. */
export function NewTask({ product, close }: { product: string; close: () => void }) {
  const { t } = useTranslation(['tasks', 'words', 'shell']);
  const act = useAct();
  const me = useMe();
  const match = usePinyin();
  const word = useTaskType();
  const rows = useQuery(requirementsQuery(product)).data ?? [];
  const types = useQuery(taskTypesQuery).data ?? [];
  const title = useDraft(me.id, ['new-task', product], '');
  const [requirement, setRequirement] = useState<string>();
  const [side, setSide] = useState<Side>('FRONTEND');
  const [phase, setPhase] = useState<(typeof PHASES)[number]>('BUILD');
  const [chosen, setChosen] = useState<string>();
  const [estimate, setEstimate] = useState<number | null>(null);
  const fitting = types.filter((one) => one.sides.includes(side));
  const type = fitting.some((one) => one.code === chosen) ? chosen : fitting[0]?.code;
  const send = async () => {
    if (!requirement || !type) return;
    const estimateMinutes = estimate ? Math.round(estimate * 60) : undefined;
    const answer = await act({
      send: (headers) =>
        api.POST('/api/v1/products/{product}/tasks', {
          params: { path: { product } },
          body: { requirement, side, phase, type, title: title.value.trim(), estimateMinutes, dependencies: [] },
          headers,
        }),
      refresh: [tasksQuery(product).queryKey],
      done: t('add.done'),
    });
    if (answer) {
      title.clear();
      close();
    }
  };
  return (
    <Dialog
      title={t('add.open')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell:cancel')}</Button>
          <Button type="primary" disabled={!requirement || !title.value.trim()} onClick={() => void send()}>
            {t('add.create')}
          </Button>
        </>
      }
    >
      <Field label={t('add.title')}>
        <Input autoFocus value={title.value} maxLength={200} onChange={(event) => title.set(event.target.value)} />
      </Field>
      <Field label={t('add.requirement')}>
        <Select
          value={requirement}
          onChange={setRequirement}
          style={WIDE}
          showSearch={{ filterOption: (typed, option) => !!option && match(option.label, typed) }}
          options={rows.map((row) => ({ value: row.id, label: `${row.key} ${row.title}` }))}
        />
      </Field>
      <Field label={t('side')}>
        <Segmented<Side>
          value={side}
          onChange={setSide}
          options={(['FRONTEND', 'BACKEND'] as const).map((value) => ({ value, label: t(`words:side.${value}`) }))}
        />
      </Field>
      <Field label={t('add.phase')}>
        <Select
          value={phase}
          onChange={setPhase}
          style={WIDE}
          options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
        />
      </Field>
      <Field label={t('add.type')}>
        <Select
          value={type}
          onChange={setChosen}
          style={WIDE}
          options={fitting.map((one) => ({ value: one.code, label: word(one.code) }))}
        />
      </Field>
      <Field label={t('add.estimate')}>
        <InputNumber min={0} step={0.5} value={estimate} onChange={setEstimate} />
      </Field>
    </Dialog>
  );
}
