import { Button, Input, Segmented } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldValue, Measured } from '@/domain/requirement';
import styles from './FieldEditor.module.css';

export type Way = 'value' | 'sameAs' | 'none';

/** What somebody has typed so far, in each of the three ways, and the version it was begun from. */
export interface Writing {
  way: Way;
  text: string;
  measured: Measured;
  sameAs: string;
  none: string;
  version: number;
}

export function begun(value: FieldValue | undefined, version: number): Writing {
  const empty: Writing = {
    way: 'value',
    text: '',
    measured: { value: '', unit: 'ms' },
    sameAs: '',
    none: '',
    version,
  };
  if (value === undefined) return empty;
  if (typeof value === 'string') return { ...empty, text: value };
  if ('sameAs' in value) return { ...empty, way: 'sameAs', sameAs: value.sameAs };
  if ('none' in value) return { ...empty, way: 'none', none: value.none };
  return { ...empty, measured: value };
}

/** The value that was written; null where there is nothing. */
export function written(writing: Writing, measured: boolean): FieldValue | null {
  if (writing.way === 'sameAs') return writing.sameAs.trim() ? { sameAs: writing.sameAs.trim() } : null;
  if (writing.way === 'none') return writing.none.trim() ? { none: writing.none.trim() } : null;
  if (!measured) return writing.text.trim() ? writing.text : null;
  const { value, unit, note } = writing.measured;
  return value.trim() ? { value: value.trim(), unit: unit.trim(), ...(note?.trim() && { note: note.trim() }) } : null;
}

interface Props {
  label: string;
  measured: boolean;
  writing: Writing;
  onChange: (writing: Writing) => void;
  onSave: () => void;
  onCancel: () => void;
}

/** A field in place: words or a target, 沿用, or 不涉及. Ctrl/Cmd+Enter saves, Escape leaves; what was typed is kept. */
export function FieldEditor({ label, measured, writing, onChange, onSave, onCancel }: Props) {
  const { t } = useTranslation(['requirement', 'ui']);
  const set = (part: Partial<Writing>) => onChange({ ...writing, ...part });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave();
      }}
    >
      <Segmented<Way>
        size="small"
        aria-label={t('field.way', { field: label })}
        value={writing.way}
        onChange={(way) => set({ way })}
        options={[
          { value: 'value', label: t('field.write') },
          { value: 'sameAs', label: t('field.sameAs') },
          { value: 'none', label: t('field.none') },
        ]}
      />
      {writing.way === 'value' && !measured && (
        <Input.TextArea
          autoFocus
          aria-label={label}
          autoSize={{ minRows: 3, maxRows: 18 }}
          value={writing.text}
          onChange={(event) => set({ text: event.target.value })}
        />
      )}
      {writing.way === 'value' && measured && (
        <Target value={writing.measured} onChange={(target) => set({ measured: target })} label={label} />
      )}
      {writing.way === 'sameAs' && (
        <Input
          autoFocus
          aria-label={t('field.sameAsLabel')}
          placeholder={t('field.sameAsPlaceholder')}
          value={writing.sameAs}
          onChange={(event) => set({ sameAs: event.target.value })}
        />
      )}
      {writing.way === 'none' && (
        <Input
          autoFocus
          aria-label={t('field.noneLabel')}
          placeholder={t('field.nonePlaceholder')}
          value={writing.none}
          onChange={(event) => set({ none: event.target.value })}
        />
      )}
      <div className={styles.actions}>
        <Button type="primary" size="small" onClick={onSave}>
          {t('ui:save')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('ui:cancel')}
        </Button>
        <span className={styles.keys}>{t('field.keys')}</span>
      </div>
    </div>
  );
}

function Target({ value, onChange, label }: { value: Measured; onChange: (value: Measured) => void; label: string }) {
  const { t } = useTranslation(['requirement', 'ui']);
  const id = useId();
  return (
    <div className={styles.target}>
      <label htmlFor={`${id}v`}>{t('field.targetValue')}</label>
      <Input
        id={`${id}v`}
        autoFocus
        inputMode="decimal"
        aria-label={`${label} ${t('field.targetValue')}`}
        value={value.value}
        onChange={(event) => onChange({ ...value, value: event.target.value })}
      />
      <label htmlFor={`${id}u`}>{t('field.targetUnit')}</label>
      <Input id={`${id}u`} value={value.unit} onChange={(event) => onChange({ ...value, unit: event.target.value })} />
      <label htmlFor={`${id}n`}>{t('field.targetNote')}</label>
      <Input
        id={`${id}n`}
        placeholder={t('field.targetNotePlaceholder')}
        value={value.note ?? ''}
        onChange={(event) => onChange({ ...value, note: event.target.value })}
      />
    </div>
  );
}
