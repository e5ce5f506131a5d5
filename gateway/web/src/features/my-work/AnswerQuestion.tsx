import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api, read } from '@/api/client';
import { type Item, myWorkQuery } from '@/api/myWork';
import { useMe } from '@/api/session';
import { useDraft } from '@/lib/drafts';
import styles from './Line.module.css';

/** The question in its own words and the answer below it, kept while it is being written. */
export function AnswerQuestion({ item, close }: { item: Item; close: () => void }) {
  const { t } = useTranslation('mywork');
  const act = useAct();
  const me = useMe();
  const draft = useDraft(me.id, ['answer', item.askId], '');
  const requirement = item.subject.id;
  const question = item.detail.question ?? item.askId;
  const questions = useQuery({
    queryKey: ['questions', item.subject.key ?? requirement],
    meta: { watches: ['discussion'] },
    queryFn: () => read(api.GET('/api/v1/requirements/{requirement}/questions', { params: { path: { requirement } } })),
  });
  const send = async () => {
    const sent = await act({
      send: (headers) =>
        api.POST('/api/v1/requirements/{requirement}/questions/{question}/answer', {
          params: { path: { requirement, question } },
          body: { text: draft.value },
          headers,
        }),
      refresh: [myWorkQuery().queryKey],
      done: t('done.answered'),
    });
    if (sent) {
      draft.clear();
      close();
    }
  };
  const text = questions.data?.items?.find((one) => one.id === question)?.text;
  return (
    <div className={styles.answer}>
      {text && <p>{text}</p>}
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 12 }}
        value={draft.value}
        aria-label={t('answer')}
        placeholder={t('answerHint')}
        onChange={(event) => draft.set(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && draft.value.trim()) void send();
          if (event.key === 'Escape') close();
        }}
      />
      <div>
        <Button type="primary" size="small" disabled={!draft.value.trim()} onClick={() => void send()}>
          {t('sendAnswer')}
        </Button>
        <Button size="small" onClick={close}>
          {t('later')}
        </Button>
      </div>
    </div>
  );
}
