import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Feedback } from '@/api/feedback';
import { requirementsQuery } from '@/api/requirements';
import { usePinyin } from '@/lib/pinyin';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';

interface Props {
  product: string;
  row: Feedback;
  send: (requirement: { id: string; key: string; title: string }) => Promise<boolean>;
  close: () => void;
}

/** To a requirement that is there already; many to many. */
export function LinkRequirement({ product, row, send, close }: Props) {
  const { t } = useTranslation('feedback');
  const match = usePinyin();
  const rows = useQuery(requirementsQuery(product)).data ?? [];
  const linked = new Set(row.requirements.map((one) => one.id));
  return (
    <Dialog title={t('link.title')} close={close}>
      <Field label={t('link.which')}>
        <Select
          autoFocus
          defaultOpen
          style={{ width: '100%' }}
          placeholder={t('link.hint')}
          showSearch={{ filterOption: (typed, option) => !!option && match(option.label, typed) }}
          options={rows
            .filter((one) => !linked.has(one.id))
            .map((one) => ({ value: one.id, label: `${one.key} ${one.title}` }))}
          onChange={(id: string) => {
            const found = rows.find((one) => one.id === id);
            if (found) void send({ id: found.id, key: found.key, title: found.title }).then((done) => done && close());
          }}
        />
      </Field>
    </Dialog>
  );
}
