import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Comment } from '@/api/requirement';
import { useText } from '@/ui/DraftText';
import { Icon } from '@/ui/Icon';
import { Markdown } from '@/ui/Markdown';
import { PersonMark, PersonName } from '@/ui/PersonName';
import { Time } from '@/ui/Time';
import styles from './Discussion.module.css';
import { MentionText, useMentioned } from './MentionText';
import type { Talk } from './useTalk';

interface Props {
  comment: Comment;
  me: string;
  people: readonly string[];
  readOnly: boolean;
  talk: Talk;
}

export function CommentItem({ comment, me, people, readOnly, talk }: Props) {
  const { t } = useTranslation(['discussion', 'ui']);
  const [editing, setEditing] = useState(false);
  const draft = useText(['comment-revise', comment.id], comment.text ?? '');
  const calls = useMentioned(people);
  const mine = comment.authorId === me && !comment.retracted && !readOnly;
  const save = async () => {
    if (!draft.value.trim() || !(await talk.revise(comment.id, draft.value, calls(draft.value)))) return;
    draft.clear();
    setEditing(false);
  };
  return (
    <li className={styles.item}>
      <PersonMark id={comment.authorId} size={26} />
      <div className={styles.body}>
        <p className={styles.head}>
          <strong>
            <PersonName id={comment.authorId} />
          </strong>
          <Time at={comment.postedAt} />
          {comment.revisedAt && !comment.retracted && <span>{t('comment.revised')}</span>}
          {mine && (
            <Dropdown
              trigger={['click']}
              menu={{
                items: [
                  { key: 'revise', label: t('comment.revise'), onClick: () => setEditing(true) },
                  {
                    key: 'retract',
                    label: t('comment.retract'),
                    danger: true,
                    onClick: () => void talk.retract(comment.id),
                  },
                ],
              }}
            >
              <Button size="small" type="text" aria-label={t('comment.more')} className={styles.more}>
                <Icon name="more" />
              </Button>
            </Dropdown>
          )}
        </p>
        {comment.retracted && <p className={styles.gone}>{t('comment.retracted')}</p>}
        {!comment.retracted && !editing && <Markdown text={comment.text ?? ''} />}
        {editing && (
          <div className={styles.editor}>
            <MentionText
              label={t('comment.revise')}
              draft={draft}
              people={people}
              autoFocus
              onSubmit={() => void save()}
            />
            <div className={styles.buttons}>
              <Button size="small" type="primary" onClick={() => void save()}>
                {t('ui:save')}
              </Button>
              <Button size="small" onClick={() => setEditing(false)}>
                {t('ui:cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
