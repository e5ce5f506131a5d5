import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldValue } from '@/domain/requirement';
import styles from './FieldValueView.module.css';
import { Markdown } from './Markdown';
import { RequirementLink } from './RequirementLink';

const KEY = /^[A-Z][A-Z0-9]{1,9}-\d+$/;

/** What stands in a field: words, a target with its unit, 沿用 with a way there, 不涉及 with its why. */
export function FieldValueView({ value }: { value: FieldValue }) {
  const { t } = useTranslation('ui');
  if (typeof value === 'string') return <Markdown text={value} />;
  if ('sameAs' in value)
    return (
      <span>
        <Tag>{t('field.sameAsTag')}</Tag>
        {KEY.test(value.sameAs) ? <RequirementLink idOrKey={value.sameAs} /> : value.sameAs}
      </span>
    );
  if ('none' in value)
    return (
      <span>
        <Tag>{t('field.noneTag')}</Tag>
        {value.none}
      </span>
    );
  return (
    <span className={styles.target}>
      <strong>
        {value.value} {value.unit}
      </strong>
      {value.note && <span className={styles.note}>{value.note}</span>}
    </span>
  );
}
