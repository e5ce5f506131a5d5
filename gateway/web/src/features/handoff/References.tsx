import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Reference } from '@/domain/requirement';
import { Icon } from '@/ui/Icon';
import { useWords } from '@/ui/words';
import styles from './References.module.css';

const KINDS: readonly Reference['kind'][] = ['DESIGN', 'CONTRACT', 'ENVIRONMENT', 'OTHER'];

interface Props {
  value: readonly Reference[];
  onChange: (references: Reference[]) => void;
  /** Mandatory items that a reference fills: a new row begins with the first one missing. */
  wanted: readonly string[];
}

/** Designs, contract versions, environments: what lies outside and is handed over by name and address. */
export function References({ value, onChange, wanted }: Props) {
  const { t } = useTranslation('handoff');
  const w = useWords();
  const change = (at: number, part: Partial<Reference>) =>
    onChange(value.map((reference, n) => (n === at ? { ...reference, ...part } : reference)));
  const missing = KINDS.find(
    (kind) => wanted.includes(kind.toLowerCase()) && !value.some((reference) => reference.kind === kind),
  );
  return (
    <fieldset className={styles.references}>
      <legend>{t('offer.references')}</legend>
      {value.map((reference, at) => (
        <div key={at} className={styles.row}>
          <Select
            aria-label={t('reference.kind')}
            value={reference.kind}
            onChange={(kind) => change(at, { kind })}
            options={KINDS.map((kind) => ({ value: kind, label: w('referenceKind', kind) }))}
          />
          <Input
            aria-label={t('reference.title')}
            placeholder={t('reference.titlePlaceholder')}
            value={reference.title}
            onChange={(event) => change(at, { title: event.target.value })}
          />
          <Input
            aria-label={t('reference.link')}
            placeholder={t('reference.linkPlaceholder')}
            type="url"
            value={reference.link ?? ''}
            onChange={(event) => change(at, { link: event.target.value || undefined })}
          />
          <Button
            type="text"
            aria-label={t('reference.drop', { title: reference.title })}
            icon={<Icon name="close" />}
            onClick={() => onChange(value.filter((_, n) => n !== at))}
          />
        </div>
      ))}
      <Button
        icon={<Icon name="plus" />}
        onClick={() => onChange([...value, { kind: missing ?? 'DESIGN', title: '' }])}
      >
        {t('reference.add')}
      </Button>
    </fieldset>
  );
}
