import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { commentsQuery, questionsQuery } from '@/api/requirement';
import type { Requirement, Team } from '@/domain/requirement';
import type { WorkCalendar } from '@/lib/worktime';
import { Empty, Failed, Loading } from '@/ui/States';
import { CommentItem } from './CommentItem';
import { Composer } from './Composer';
import styles from './Discussion.module.css';
import { QuestionItem } from './QuestionItem';
import { threaded } from './threaded';
import { useTalk } from './useTalk';

interface Props {
  requirement: Requirement;
  named: string;
  team: Team & { calendar: WorkCalendar };
  me: string;
  asOf: string | undefined;
  maySpeak: boolean;
}

/** Talk about a requirement: comments and questions in the order they were said, open questions marked until answered. */
export function Discussion({ requirement, named, team, me, asOf, maySpeak }: Props) {
  const { t } = useTranslation('discussion');
  const comments = useQuery(commentsQuery(named, asOf));
  const questions = useQuery(questionsQuery(named, asOf));
  const talk = useTalk(requirement, named);
  const failure = comments.error ?? questions.error;
  if (failure)
    return (
      <Failed
        failure={failure}
        retry={() => {
          void comments.refetch();
          void questions.refetch();
        }}
      />
    );
  if (!comments.data || !questions.data) return <Loading lines={3} />;
  const said = threaded(comments.data, questions.data);
  const readOnly = asOf !== undefined || !maySpeak;
  const people = team.members.map(({ personId }) => personId);
  return (
    <section className={styles.discussion} aria-label={t('title')}>
      {said.length === 0 && (
        <Empty icon="chat" title={t('empty.title')}>
          {t('empty.text')}
        </Empty>
      )}
      <ol className={styles.said}>
        {said.map((item) =>
          item.kind === 'comment' ? (
            <CommentItem key={item.id} comment={item.comment} me={me} people={people} readOnly={readOnly} talk={talk} />
          ) : (
            <QuestionItem
              key={item.id}
              question={item.question}
              team={team}
              me={me}
              people={people}
              readOnly={readOnly}
              talk={talk}
            />
          ),
        )}
      </ol>
      {!readOnly && <Composer requirement={requirement} team={team} people={people} talk={talk} />}
    </section>
  );
}
