import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Criterion, Part, Requirement } from '@/domain/requirement';
import { DraftText, useText } from '@/ui/DraftText';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import styles from './CriteriaList.module.css';
import { CriterionRow } from './CriterionRow';
import { useActions } from './useActions';

interface Props {
  requirement: Requirement;
  named: string;
  part: Part;
  criteria: readonly Criterion[];
  mandatory: boolean;
  writable: boolean;
  readOnly: boolean;
}

/** What has to hold before a half is accepted, each with its judgement. */
export function CriteriaList({ requirement, named, part, criteria, mandatory, writable, readOnly }: Props) {
  const { t } = useTranslation(['requirement', 'ui']);
  const w = useWords();
  const [adding, setAdding] = useState(false);
  const text = useText(['criterion', requirement.id, part]);
  const actions = useActions(requirement, named);
  const add = async () => {
    const words = text.value.trim();
    if (!words) return setAdding(false);
    if (await actions.add(part, words)) text.clear();
  };
  return (
    <section
      className={styles.criteria}
      aria-label={part === 'COMMON' ? t('criteria.joint') : t('criteria.of', { half: w('half', part) })}
    >
      <h3 className={styles.title}>
        {t(part === 'COMMON' ? 'criteria.joint' : 'criteria.title')}
        <span className={styles.count}>{criteria.length}</span>
        {mandatory && criteria.length === 0 && <Tag look="warn">{t('field.missing')}</Tag>}
      </h3>
      <ol className={styles.list}>
        {criteria.map((criterion, n) => (
          <CriterionRow
            key={criterion.id}
            number={n + 1}
            criterion={criterion}
            requirement={requirement}
            named={named}
            writable={writable}
            readOnly={readOnly}
          />
        ))}
      </ol>
      {writable && !adding && (
        <Button size="small" type="dashed" icon={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>
          {t(text.value ? 'criteria.goOn' : 'criteria.add')}
        </Button>
      )}
      {writable && adding && (
        <div className={styles.adding}>
          <DraftText
            label={t('criteria.new')}
            placeholder={t('criteria.placeholder')}
            draft={text}
            rows={2}
            autoFocus
            hideLabel
            onSubmit={() => void add()}
          />
          <div className={styles.buttons}>
            <Button size="small" type="primary" disabled={!text.value.trim()} onClick={() => void add()}>
              {t('criteria.act')}
            </Button>
            <Button size="small" onClick={() => setAdding(false)}>
              {t('ui:close')}
            </Button>
          </div>
        </div>
      )}
    </section>
  );
}
