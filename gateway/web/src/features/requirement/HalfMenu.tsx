import { Button, Dropdown, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HalfAbilities } from '@/domain/abilities';
import type { Exemption, Requirement, Side } from '@/domain/requirement';
import { Icon } from '@/ui/Icon';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { useWords } from '@/ui/words';
import { useActions } from './useActions';

const WHYS = ['NOT_NEEDED', 'ALREADY_THERE', 'PROVIDED_BY'] as const;

interface Props {
  requirement: Requirement;
  named: string;
  side: Side;
  may: HalfAbilities;
  onTakeOver: () => void;
}

/** What may be done with a half beside writing it and handing it over. */
export function HalfMenu({ requirement, named, side, may, onTakeOver }: Props) {
  const { t } = useTranslation('requirement');
  const w = useWords();
  const actions = useActions(requirement, named);
  const [asking, setAsking] = useState<'exempt' | 'reject' | 'reopen'>();
  const [why, setWhy] = useState<Exemption['why']>('NOT_NEEDED');
  const [provider, setProvider] = useState('');
  const close = () => setAsking(undefined);
  const items = [
    ...(may.accept ? [{ key: 'accept', label: t('half.accept'), onClick: () => void actions.accept(side) }] : []),
    ...(may.accept ? [{ key: 'reject', label: t('half.reject'), onClick: () => setAsking('reject') }] : []),
    ...(may.takeOver ? [{ key: 'takeOver', label: t('half.takeOverAct'), onClick: onTakeOver }] : []),
    ...(may.proposeExemption
      ? [{ key: 'exempt', label: t('exemption.propose'), onClick: () => setAsking('exempt') }]
      : []),
    ...(may.reopen ? [{ key: 'reopen', label: t('half.reopen'), onClick: () => setAsking('reopen') }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button size="small" type="text" aria-label={t('half.more', { half: w('half', side) })}>
          <Icon name="more" />
        </Button>
      </Dropdown>
      {asking === 'exempt' && (
        <ReasonDialog
          draft={['exempt', requirement.id, side]}
          title={t('exemption.propose')}
          label={t('reason')}
          hint={t('exemption.hint')}
          action={t('exemption.proposeAct')}
          disabled={why === 'PROVIDED_BY' && !provider.trim()}
          onAct={(reason) =>
            actions.exempt(side, why, reason, why === 'PROVIDED_BY' ? provider.trim().toUpperCase() : undefined)
          }
          onClose={close}
        >
          <Radio.Group
            aria-label={t('exemption.why')}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
            options={WHYS.map((value) => ({ value, label: w('exemption', value) }))}
          />
          {why === 'PROVIDED_BY' && (
            <Input
              aria-label={t('exemption.provider')}
              placeholder={t('exemption.provider')}
              value={provider}
              onChange={(event) => setProvider(event.target.value)}
            />
          )}
        </ReasonDialog>
      )}
      {(asking === 'reject' || asking === 'reopen') && (
        <ReasonDialog
          draft={[asking, requirement.id, side]}
          title={t(`half.${asking}`)}
          label={t('reason')}
          action={t(`half.${asking}`)}
          danger={asking === 'reject'}
          onAct={(reason) => actions[asking](side, reason)}
          onClose={close}
        />
      )}
    </>
  );
}
