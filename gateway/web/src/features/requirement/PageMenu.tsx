import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Abilities } from '@/domain/abilities';
import type { Requirement } from '@/domain/requirement';
import { Icon } from '@/ui/Icon';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { type Conduct, useActions } from './useActions';

interface Props {
  requirement: Requirement;
  named: string;
  may: Abilities;
}

/** Whether it is worked on at all. */
export function PageMenu({ requirement, named, may }: Props) {
  const { t } = useTranslation('requirement');
  const actions = useActions(requirement, named);
  const [asking, setAsking] = useState<'pause' | 'decline'>();
  const item = (key: Conduct, onClick: () => void) => (may[key] ? [{ key, label: t(`conduct.${key}`), onClick }] : []);
  const items = [
    ...item('resume', () => void actions.conduct('resume', '')),
    ...item('pause', () => setAsking('pause')),
    ...item('decline', () => setAsking('decline')),
    ...item('archive', () => void actions.conduct('archive', '')),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items }}>
        <Button type="text" aria-label={t('header.more')}>
          <Icon name="more" />
        </Button>
      </Dropdown>
      {asking && (
        <ReasonDialog
          draft={[asking, requirement.id]}
          title={t(`conduct.${asking}`)}
          label={t('reason')}
          action={t(`conduct.${asking}`)}
          onAct={(reason) => actions.conduct(asking, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  );
}
