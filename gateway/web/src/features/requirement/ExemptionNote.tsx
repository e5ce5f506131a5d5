import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HalfAbilities } from '@/domain/abilities';
import type { Requirement, Side } from '@/domain/requirement';
import { PersonName } from '@/ui/PersonName';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { RequirementLink } from '@/ui/RequirementLink';
import { useWords } from '@/ui/words';
import styles from './ExemptionNote.module.css';
import { useActions } from './useActions';

interface Props {
  requirement: Requirement;
  named: string;
  side: Side;
  may: HalfAbilities;
  readOnly: boolean;
}

/** Why a half does not apply, or might not: proposed by one, decided by that side's owner. */
export function ExemptionNote({ requirement, named, side, may, readOnly }: Props) {
  const { t } = useTranslation('requirement');
  const w = useWords();
  const [asking, setAsking] = useState<'decline' | 'reinstate'>();
  const actions = useActions(requirement, named);
  const exemption = requirement.facets[side].exemption;
  if (!exemption) return null;
  return (
    <section className={styles.note} data-confirmed={exemption.confirmed} aria-label={t('exemption.title')}>
      <p>
        <strong>{t(exemption.confirmed ? 'exemption.confirmed' : 'exemption.proposed')}</strong>{' '}
        {w('exemption', exemption.why)}
        {exemption.providedBy && (
          <>
            {' '}
            <RequirementLink idOrKey={exemption.providedBy} titled />
          </>
        )}
      </p>
      <p>{exemption.reason}</p>
      <p className={styles.by}>
        {t('exemption.by')} <PersonName id={exemption.proposedBy} me />
      </p>
      {!readOnly && (
        <div className={styles.actions}>
          {may.confirmExemption && (
            <Button type="primary" size="small" onClick={() => void actions.confirmExemption(side)}>
              {t('exemption.confirm')}
            </Button>
          )}
          {may.declineExemption && (
            <Button size="small" onClick={() => setAsking('decline')}>
              {t('exemption.decline')}
            </Button>
          )}
          {may.reinstate && (
            <Button size="small" onClick={() => setAsking('reinstate')}>
              {t('exemption.reinstate')}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <ReasonDialog
          draft={['exemption', asking, requirement.id, side]}
          title={t(`exemption.${asking}`)}
          label={t('reason')}
          action={t(`exemption.${asking}`)}
          onAct={(reason) =>
            asking === 'decline' ? actions.declineExemption(side, reason) : actions.reinstate(side, reason)
          }
          onClose={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}
