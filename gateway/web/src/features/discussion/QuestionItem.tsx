import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '@/api/requirement';
import { incumbent, type Team } from '@/domain/requirement';
import { useText } from '@/ui/DraftText';
import { Due } from '@/ui/Due';
import { Icon } from '@/ui/Icon';
import { Markdown } from '@/ui/Markdown';
import { PersonMark, PersonName } from '@/ui/PersonName';
import { Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import { useWords } from '@/ui/words';
import styles from './Discussion.module.css';
import { MentionText, useMentioned } from './MentionText';
import type { Talk } from './useTalk';

interface Props {
  question: Question;
  team: Team;
  me: string;
  people: readonly string[];
  readOnly: boolean;
  talk: Talk;
}

/** Something somebody waits to hear: of whom, until when, what stands still meanwhile, and the answer. */
export function QuestionItem({ question, team, me, people, readOnly, talk }: Props) {
  const { t } = useTranslation(['discussion', 'ui']);
  const w = useWords();
  const [answering, setAnswering] = useState(false);
  const draft = useText(['answer', question.id]);
  const calls = useMentioned(people);
  const open = question.state === 'OPEN';
  const asked = incumbent(team, question.to);
  const mayAnswer = open && !readOnly && asked === me;
  const answer = async () => {
    if (!draft.value.trim() || !(await talk.answer(question.id, draft.value, calls(draft.value)))) return;
    draft.clear();
    setAnswering(false);
  };
  return (
    <li className={styles.item} data-open={open}>
      <PersonMark id={question.askerId} size={26} />
      <div className={styles.body}>
        <p className={styles.head}>
          <strong>
            <PersonName id={question.askerId} />
          </strong>
          <Time at={question.askedAt} />
          <Tag look={open ? 'warn' : 'plain'}>
            <Icon name={open ? 'clock' : 'check'} size={12} /> {t(`question.state.${question.state as 'OPEN'}`)}
          </Tag>
          {open && <Due at={question.dueAt} />}
        </p>
        <p className={styles.to}>
          {t('question.to')} {question.to.post && w('post', question.to.post)} {asked && <PersonName id={asked} me />}
          {question.blocks.map((side) => (
            <Tag key={side} look="bad">
              {t('question.blocks', { half: w('half', side) })}
            </Tag>
          ))}
        </p>
        <Markdown text={question.text} />
        {question.answer && (
          <div className={styles.answer}>
            <p className={styles.head}>
              <strong>
                <PersonName id={question.answer.authorId} />
              </strong>
              {t('question.answered')} <Time at={question.answer.at} />
            </p>
            <Markdown text={question.answer.text} />
          </div>
        )}
        {open && !readOnly && !answering && (
          <div className={styles.buttons}>
            {mayAnswer && (
              <Button size="small" type="primary" onClick={() => setAnswering(true)}>
                {t('question.answer')}
              </Button>
            )}
            {asked !== me && (
              <Button size="small" onClick={() => void talk.nudge(question.id)}>
                {t('question.nudge')}
              </Button>
            )}
            {(question.askerId === me || team.managerId === me) && (
              <Button size="small" type="text" onClick={() => void talk.dropQuestion(question.id)}>
                {t('question.drop')}
              </Button>
            )}
          </div>
        )}
        {answering && (
          <div className={styles.editor}>
            <MentionText
              label={t('question.answer')}
              draft={draft}
              people={people}
              autoFocus
              onSubmit={() => void answer()}
            />
            <div className={styles.buttons}>
              <Button size="small" type="primary" disabled={!draft.value.trim()} onClick={() => void answer()}>
                {t('question.answerAct')}
              </Button>
              <Button size="small" onClick={() => setAnswering(false)}>
                {t('ui:cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </li>
  );
}
