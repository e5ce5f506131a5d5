import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mayRecheck, type Suspicion } from '@/domain/changes';
import { type Requirement, SIDES, type Side, type Team } from '@/domain/requirement';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { RequirementLink } from '@/ui/RequirementLink';
import { SideTag, Tag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import styles from './Change.module.css';
import { Reasons } from './Reasons';
import { useSaying } from './useSaying';

interface Props {
  suspicion: Suspicion;
  requirement: Requirement;
  named: string;
  team: Team;
  me: string;
  readOnly: boolean;
}

/** What this hangs on changed: which, by which rule, and whether it matters here, half by half. */
export function SuspicionCard({ suspicion, requirement, named, team, me, readOnly }: Props) {
  const { t } = useTranslation('change');
  const w = useWords();
  const [asking, setAsking] = useState<{ side: Side; answer: 'ADAPTED' | 'DISPUTED' }>();
  const say = useSaying(requirement, named);
  const mine = readOnly ? [] : mayRecheck(suspicion, requirement, team, me);
  return (
    <article className={styles.card} aria-label={t('suspicion')} data-pending={suspicion.waitsFor.length > 0}>
      <header className={styles.head}>
        <strong>{t('suspicion')}</strong>
        <Tag>{w('link', suspicion.link)}</Tag>
        <RequirementLink idOrKey={suspicion.requirementId} titled />
        {suspicion.blocking && suspicion.waitsFor.length > 0 && <Tag look="warn">{t('blocking')}</Tag>}
      </header>
      <Reasons reasons={suspicion.differences} />
      {SIDES.filter((side) => suspicion.waitsFor.includes(side) || suspicion.answers[side]).map((side) => {
        const answer = suspicion.answers[side];
        return (
          <div key={side} className={styles.actions}>
            <SideTag side={side} />
            {answer && <Tag look={answer === 'DISPUTED' ? 'bad' : 'good'}>{t(`answer.${answer}`)}</Tag>}
            {!answer && !mine.includes(side) && <span className={styles.quiet}>{t('unanswered')}</span>}
            {mine.includes(side) && (
              <>
                <Button
                  size="small"
                  type="primary"
                  onClick={() => void say.recheck(suspicion.id, side, 'NO_IMPACT', '')}
                >
                  {t('answer.NO_IMPACT')}
                </Button>
                <Button size="small" onClick={() => setAsking({ side, answer: 'ADAPTED' })}>
                  {t('answer.ADAPTED')}
                </Button>
                {answer !== 'DISPUTED' && (
                  <Button size="small" type="text" onClick={() => setAsking({ side, answer: 'DISPUTED' })}>
                    {t('answer.DISPUTED')}
                  </Button>
                )}
              </>
            )}
          </div>
        );
      })}
      {asking && (
        <ReasonDialog
          draft={['recheck', suspicion.id, asking.side, asking.answer]}
          title={t(`answer.${asking.answer}`)}
          label={t(asking.answer === 'DISPUTED' ? 'why' : 'adaptedText')}
          action={t('answerAct')}
          optional={asking.answer === 'ADAPTED'}
          onAct={(text) => say.recheck(suspicion.id, asking.side, asking.answer, text)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </article>
  );
}
