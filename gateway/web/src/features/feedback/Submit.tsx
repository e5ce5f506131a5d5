import { Button, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api } from '@/api/client';
import { feedbackQuery } from '@/api/feedback';
import { useMe } from '@/api/session';
import { useDraft } from '@/lib/drafts';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';

/** What a user said, taken down by whoever heard it. Only the words and where they came from are wanted. */
export function Submit({ product, close }: { product: string; close: () => void }) {
  const { t } = useTranslation(['feedback', 'shell']);
  const act = useAct();
  const me = useMe();
  const words = useDraft(me.id, ['feedback-new', product], '');
  const [channel, setChannel] = useState('');
  const [page, setPage] = useState('');
  const [weight, setWeight] = useState(1);
  const send = async () => {
    const answer = await act({
      send: (headers) =>
        api.POST('/api/v1/products/{product}/feedback', {
          params: { path: { product } },
          body: {
            words: words.value.trim(),
            channel: channel.trim() || t('submit.direct'),
            page: page.trim() || undefined,
            weight,
          },
          headers,
        }),
      refresh: [feedbackQuery(product).queryKey],
      done: t('done.submitted'),
    });
    if (answer) {
      words.clear();
      close();
    }
  };
  return (
    <Dialog
      title={t('submit.title')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell:cancel')}</Button>
          <Button type="primary" disabled={!words.value.trim()} onClick={() => void send()}>
            {t('submit.send')}
          </Button>
        </>
      }
    >
      <Field label={t('submit.words')} help={t('submit.wordsHelp')}>
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 3 }}
          value={words.value}
          onChange={(event) => words.set(event.target.value)}
        />
      </Field>
      <Field label={t('channel')}>
        <Input
          value={channel}
          placeholder={t('submit.channelHint')}
          onChange={(event) => setChannel(event.target.value)}
        />
      </Field>
      <Field label={t('submit.page')}>
        <Input value={page} placeholder="/cart" onChange={(event) => setPage(event.target.value)} />
      </Field>
      <Field label={t('submit.weight')}>
        <InputNumber min={1} value={weight} onChange={(next) => setWeight(next ?? 1)} />
      </Field>
    </Dialog>
  );
}
