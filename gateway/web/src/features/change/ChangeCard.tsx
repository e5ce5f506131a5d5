import { Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Change, mayOf } from '@/domain/changes';
import type { Requirement, Team } from '@/domain/requirement';
import { PersonName } from '@/ui/PersonName';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { SideTag, Tag } from '@/ui/Tags';
import { Time, useNow } from '@/ui/Time';
import styles from './Change.module.css';
import { Reasons } from './Reasons';
import { useSaying } from './useSaying';

const STATUS = {
  OPEN: 'warn',
  IN_FORCE: 'good',
  REJECTED: 'plain',
  WITHDRAWN: 'plain',
  OVERTAKEN: 'plain',
  TAKEN_BACK: 'bad',
} as const;

interface Props {
  change: Change;
  requirement: Requirement;
  named: string;
  team: Team;
  me: string;
  readOnly: boolean;
}

/** A change of what was agreed: what reads differently, who has to take note, what was said against it. */
export function ChangeCard({ change, requirement, named, team, me, readOnly }: Props) {
  const { t } = useTranslation('change');
  const [asking, setAsking] = useState<'object' | 'decide' | 'withdraw'>();
  const [adopt, setAdopt] = useState(true);
  const now = useNow((state) => state.now);
  const say = useSaying(requirement, named);
  const may = mayOf(change, team, me, now);
  const close = () => setAsking(undefined);
  return (
    <article className={styles.card} aria-label={t('change')} data-pending={change.status === 'OPEN'}>
      <header className={styles.head}>
        <strong>{t('change')}</strong>
        <Tag>{t(`class.${change.changeClass}`)}</Tag>
        <Tag look={STATUS[change.status]}>{t(`status.${change.status}`)}</Tag>
        <PersonName id={change.byId} mark />
      </header>
      {change.reason && <p>{change.reason}</p>}
      <Reasons reasons={change.reasons} />
      {change.objections.map((objection) => (
        <blockquote key={objection.id} className={styles.objection}>
          <p>
            <PersonName id={objection.byId} mark />{' '}
            <Tag look={objection.outcome === 'OPEN' ? 'bad' : 'plain'}>
              {t(`objection.${objection.outcome as 'OPEN'}`)}
            </Tag>
          </p>
          <p>{objection.text}</p>
          {objection.answer && <p className={styles.quiet}>{objection.answer}</p>}
        </blockquote>
      ))}
      {(change.waitsFor.length > 0 || may.object) && (
        <p className={styles.quiet}>
          {change.waitsFor.length > 0 && t('waitsFor')}
          {change.waitsFor.map((side) => (
            <SideTag key={side} side={side} />
          ))}
          {may.object && change.objectableUntil && (
            <span>
              {t('objectable')} <Time at={change.objectableUntil} />
            </span>
          )}
        </p>
      )}
      {!readOnly && (
        <div className={styles.actions}>
          {may.acknowledge && (
            <Button size="small" type="primary" onClick={() => void say.acknowledge(change.id)}>
              {t('acknowledge')}
            </Button>
          )}
          {may.decide && (
            <Button size="small" type={may.acknowledge ? 'default' : 'primary'} onClick={() => setAsking('decide')}>
              {t('decide')}
            </Button>
          )}
          {may.object && (
            <Button size="small" onClick={() => setAsking('object')}>
              {t('object')}
            </Button>
          )}
          {may.withdraw && (
            <Button size="small" type="text" onClick={() => setAsking('withdraw')}>
              {t('withdraw')}
            </Button>
          )}
        </div>
      )}
      {asking === 'object' && (
        <ReasonDialog
          draft={['object', change.id]}
          title={t('objectTitle')}
          label={t('objectText')}
          hint={t('objectHint')}
          action={t('object')}
          onAct={(text) => say.object(change.id, text)}
          onClose={close}
        />
      )}
      {asking === 'decide' && (
        <ReasonDialog
          draft={['decide', change.id]}
          title={t('decide')}
          label={t('why')}
          action={t('decideAct')}
          danger={!adopt}
          onAct={(reason) => say.decide(change.id, adopt, reason)}
          onClose={close}
        >
          <Radio.Group
            aria-label={t('decide')}
            value={adopt}
            onChange={(event) => setAdopt(event.target.value)}
            options={[
              { value: true, label: t('adopt') },
              { value: false, label: t('reject') },
            ]}
          />
        </ReasonDialog>
      )}
      {asking === 'withdraw' && (
        <ReasonDialog
          draft={['withdraw-change', change.id]}
          title={t('withdraw')}
          label={t('why')}
          action={t('withdraw')}
          optional
          onAct={(reason) => say.withdraw(change.id, reason)}
          onClose={close}
        />
      )}
    </article>
  );
}
