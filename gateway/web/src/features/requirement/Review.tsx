import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Abilities } from '@/domain/abilities';
import { type Requirement, SIDES, type Team } from '@/domain/requirement';
import { Dialog } from '@/ui/Dialog';
import { Icon } from '@/ui/Icon';
import { PeoplePicker } from '@/ui/PeoplePicker';
import { PersonName } from '@/ui/PersonName';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { SideTag, Tag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import styles from './Review.module.css';
import { useActions } from './useActions';

const STANCES = ['AGREE', 'AGREE_WITH_NOTES', 'DISAGREE'] as const;
const LOOK = { AGREE: 'good', AGREE_WITH_NOTES: 'accent', DISAGREE: 'bad' } as const;

interface Props {
  requirement: Requirement;
  named: string;
  team: Team;
  me: string;
  may: Abilities;
  readOnly: boolean;
}

/** How the review stands: which halves wait for their owner, who said what about which version, and what is one's own to say. */
export function Review({ requirement, named, team, me, may, readOnly }: Props) {
  const { t } = useTranslation(['requirement', 'ui']);
  const w = useWords();
  const actions = useActions(requirement, named);
  const [asking, setAsking] = useState<'submit' | 'verdict' | 'return'>();
  const [reviewers, setReviewers] = useState<string[]>([]);
  const [stance, setStance] = useState<(typeof STANCES)[number]>('AGREE');
  const close = () => setAsking(undefined);
  const halves = SIDES.filter((side) => requirement.facets[side].applies && requirement.facets[side].submitted);
  const asked = requirement.asks.filter(({ kind }) => kind === 'VERDICT');
  const mine = asked.some(({ to }) => to.person === me);
  const nothing = halves.length === 0 && requirement.verdicts.length === 0 && (readOnly || !may.submit);
  if (nothing) return null;

  return (
    <section className={styles.review} aria-label={t('review.title')}>
      <h3 className={styles.title}>{t('review.title')}</h3>
      {halves.map((side) => {
        const { approvedBy } = requirement.facets[side];
        return (
          <p key={side} className={styles.line}>
            <SideTag side={side} />
            {approvedBy ? (
              <>
                <Tag look="good">
                  <Icon name="check" size={12} /> {t('review.approved')}
                </Tag>
                <PersonName id={approvedBy} />
              </>
            ) : (
              <Tag look="warn">
                <Icon name="clock" size={12} /> {t('review.waits')}
              </Tag>
            )}
            {may.halves[side].approve && !readOnly && (
              <Button size="small" type="primary" onClick={() => void actions.approve(side)}>
                {t('review.approve')}
              </Button>
            )}
          </p>
        );
      })}
      <ul className={styles.verdicts}>
        {requirement.verdicts.map((verdict) => (
          <li key={verdict.personId}>
            <PersonName id={verdict.personId} mark />
            <Tag look={LOOK[verdict.verdict as 'AGREE']}>{w('stance', verdict.verdict)}</Tag>
            {verdict.text && <span>{verdict.text}</span>}
          </li>
        ))}
        {asked.map((ask) => (
          <li key={ask.id}>
            <PersonName id={ask.to.person} mark />
            <Tag>{t('review.askedVerdict')}</Tag>
          </li>
        ))}
      </ul>
      {!readOnly && (
        <div className={styles.actions}>
          {may.submit && (
            <Button size="small" type={halves.length === 0 ? 'primary' : 'default'} onClick={() => setAsking('submit')}>
              {t('review.submit')}
            </Button>
          )}
          {may.verdict && (
            <Button size="small" type={mine ? 'primary' : 'default'} onClick={() => setAsking('verdict')}>
              {t('review.verdict')}
            </Button>
          )}
          {may.giveBack && (
            <Button size="small" onClick={() => setAsking('return')}>
              {t('review.return')}
            </Button>
          )}
          {may.withdrawSubmission && (
            <Button size="small" type="text" onClick={() => void actions.withdraw()}>
              {t('review.withdraw')}
            </Button>
          )}
        </div>
      )}
      {asking === 'submit' && (
        <Dialog
          title={t('review.submit')}
          close={close}
          foot={
            <>
              <Button onClick={close}>{t('ui:cancel')}</Button>
              <Button type="primary" onClick={() => void actions.submit(reviewers).then((done) => done && close())}>
                {t('review.submitAct')}
              </Button>
            </>
          }
        >
          <p className={styles.hint}>{t('review.submitHint')}</p>
          <PeoplePicker
            label={t('review.reviewers')}
            among={team.members.map(({ personId }) => personId)}
            value={reviewers}
            onChange={setReviewers}
          />
        </Dialog>
      )}
      {asking === 'verdict' && (
        <ReasonDialog
          draft={['verdict', requirement.id]}
          title={t('review.verdict')}
          label={t('review.verdictText')}
          action={t('review.verdictAct')}
          optional={stance === 'AGREE'}
          onAct={(text) => actions.verdict(stance, text)}
          onClose={close}
        >
          <Radio.Group
            aria-label={t('review.stance')}
            value={stance}
            onChange={(event) => setStance(event.target.value)}
            options={STANCES.map((value) => ({ value, label: w('stance', value) }))}
          />
        </ReasonDialog>
      )}
      {asking === 'return' && (
        <ReasonDialog
          draft={['review-return', requirement.id]}
          title={t('review.return')}
          label={t('reason')}
          action={t('review.return')}
          danger
          onAct={(reason) => actions.giveBack(reason, [])}
          onClose={close}
        />
      )}
    </section>
  );
}
