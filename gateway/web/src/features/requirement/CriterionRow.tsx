import { Button, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion, Requirement } from '@/domain/requirement';
import { DraftText, useText } from '@/ui/DraftText';
import { Icon, type IconName } from '@/ui/Icon';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { Tag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import styles from './CriterionRow.module.css';
import { useActions } from './useActions';

type Judgement = NonNullable<Criterion['judgement']>;

const LOOK: Record<Judgement, ['good' | 'bad' | 'warn', IconName]> = {
  PASS: ['good', 'check'],
  FAIL: ['bad', 'close'],
  BLOCKED: ['warn', 'pause'],
};

interface Props {
  number: number;
  criterion: Criterion;
  requirement: Requirement;
  named: string;
  writable: boolean;
  readOnly: boolean;
}

/** One criterion: its wording, whether it holds and what shows that. */
export function CriterionRow({ number, criterion, requirement, named, writable, readOnly }: Props) {
  const { t } = useTranslation(['requirement', 'ui']);
  const w = useWords();
  const [editing, setEditing] = useState<number>();
  const [asking, setAsking] = useState<Judgement | 'drop'>();
  const [link, setLink] = useState('');
  const text = useText(['reword', criterion.id], criterion.text);
  const actions = useActions(requirement, named);
  const version = criterion.part === 'COMMON' ? requirement.version : requirement.facets[criterion.part].version;
  const look = criterion.judgement ? LOOK[criterion.judgement] : undefined;

  const reword = async () => {
    if (text.value.trim() === criterion.text) text.clear();
    else if (!(await actions.reword(criterion, editing ?? version, text.value.trim()))) return;
    else text.clear();
    setEditing(undefined);
  };

  return (
    <li className={styles.row}>
      <span className={styles.number}>{number}</span>
      {editing !== undefined ? (
        <div className={styles.editor}>
          <DraftText
            label={t('criteria.wording')}
            draft={text}
            rows={2}
            autoFocus
            hideLabel
            onSubmit={() => void reword()}
          />
          <div className={styles.buttons}>
            <Button size="small" type="primary" onClick={() => void reword()}>
              {t('ui:save')}
            </Button>
            <Button size="small" onClick={() => setEditing(undefined)}>
              {t('ui:cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.said}>
          <p>{criterion.text}</p>
          {criterion.proof && (
            <p className={styles.proof}>
              {criterion.proof.text}{' '}
              {criterion.proof.link && (
                <a href={criterion.proof.link} target="_blank" rel="noreferrer noopener">
                  {t('criteria.proof')}
                </a>
              )}
            </p>
          )}
        </div>
      )}
      <span className={styles.end}>
        {look && criterion.judgement && (
          <Tag look={look[0]}>
            <Icon name={look[1]} size={12} /> {w('judgement', criterion.judgement)}
          </Tag>
        )}
        {!readOnly && (
          <Dropdown
            trigger={['click']}
            menu={{
              items: [
                ...(['PASS', 'FAIL', 'BLOCKED'] as const).map((judgement) => ({
                  key: judgement,
                  label: t('criteria.judge', { judgement: w('judgement', judgement) }),
                  onClick: () => setAsking(judgement),
                })),
                ...(writable
                  ? [
                      { key: 'reword', label: t('criteria.reword'), onClick: () => setEditing(version) },
                      { key: 'drop', label: t('criteria.drop'), danger: true, onClick: () => setAsking('drop') },
                    ]
                  : []),
              ],
            }}
          >
            <Button size="small" type="text" aria-label={t('criteria.more', { number })}>
              <Icon name="more" />
            </Button>
          </Dropdown>
        )}
      </span>
      {asking === 'drop' && (
        <ReasonDialog
          draft={['drop', criterion.id]}
          title={t('criteria.drop')}
          label={t('reason')}
          action={t('criteria.drop')}
          danger
          onAct={(reason) => actions.drop(criterion.id, criterion.part, reason)}
          onClose={() => setAsking(undefined)}
        />
      )}
      {asking && asking !== 'drop' && (
        <ReasonDialog
          draft={['judge', criterion.id]}
          title={t('criteria.judge', { judgement: w('judgement', asking) })}
          label={t('criteria.proofText')}
          action={t('criteria.judgeAct')}
          optional={asking === 'PASS'}
          onAct={(reason) => actions.judge(criterion.id, asking, reason, link.trim())}
          onClose={() => setAsking(undefined)}
        >
          <Input
            type="url"
            aria-label={t('criteria.proofLink')}
            placeholder={t('criteria.proofLink')}
            value={link}
            onChange={(event) => setLink(event.target.value)}
          />
        </ReasonDialog>
      )}
    </li>
  );
}
