import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Feedback } from '@/api/feedback';
import { useMe } from '@/api/session';
import { useDraft } from '@/lib/drafts';
import { Time } from '@/ui/Time';
import styles from './Inbox.module.css';

/** What the reporter hears. Kept while it is written. */
export function AnswerReporter({ row, answer }: { row: Feedback; answer: (text: string) => Promise<boolean> }) {
  const { t } = useTranslation('feedback');
  const me = useMe();
  const draft = useDraft(me.id, ['feedback-answer', row.id], '');
  const send = async () => {
    if (draft.value.trim() && (await answer(draft.value.trim()))) draft.clear();
  };
  return (
    <section className={styles.answer}>
      <label htmlFor="answer">{t('answer.title')}</label>
      <Input.TextArea
        id="answer"
        autoSize={{ minRows: 2, maxRows: 10 }}
        value={draft.value}
        placeholder={t('answer.hint')}
        onChange={(event) => draft.set(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      <div className={styles.inline}>
        <Button type="primary" disabled={!draft.value.trim()} onClick={() => void send()}>
          {t('answer.send')}
        </Button>
        {draft.restored && (
          <span className={styles.faint}>
            {t('answer.restored')} <Time at={new Date(draft.restored).toISOString()} />
          </span>
        )}
      </div>
    </section>
  );
}
