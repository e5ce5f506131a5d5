import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/session';
import { type FieldValue, MEASURED, type Part } from '@/domain/requirement';
import { useDraft } from '@/lib/drafts';
import { FieldValueView } from '@/ui/FieldValueView';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import { begun, FieldEditor, type Writing, written } from './FieldEditor';
import styles from './FieldRow.module.css';
import type { Save } from './useEdits';

interface Props {
  id: string;
  part: Part;
  name: string;
  value: FieldValue | undefined;
  version: number;
  mandatory: boolean;
  writable: boolean;
  save: Save;
}

/** One field: read, and written in place. What was typed and not saved waits here as a draft, whatever happened. */
export function FieldRow({ id, part, name, value, version, mandatory, writable, save }: Props) {
  const { t } = useTranslation(['requirement', 'ui']);
  const w = useWords();
  const label = w('field', name);
  const draft = useDraft<Writing | null>(useMe().id, ['field', id, part, name], null);
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const measured = MEASURED.has(name);

  const open = () => {
    if (!draft.value) draft.set(begun(value, version));
    setEditing(true);
  };
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const discard = () => {
    draft.clear();
    close();
  };
  const submit = async () => {
    const writing = draft.value;
    if (!writing) return close();
    const wanted = written(writing, measured);
    if (JSON.stringify(wanted) === JSON.stringify(value ?? null)) return discard();
    close();
    setSaving(true);
    const saved = await save(part, writing.version, { [name]: wanted }, { [name]: value ?? null });
    setSaving(false);
    if (saved) draft.clear();
  };
  const leave = () => {
    if (draft.value && JSON.stringify(written(draft.value, measured)) === JSON.stringify(value ?? null)) discard();
    else close();
  };

  return (
    <div className={styles.row} data-editing={editing}>
      <dt className={styles.label}>
        {label}
        {mandatory && value === undefined && <Tag look="warn">{t('field.missing')}</Tag>}
      </dt>
      <dd className={styles.value}>
        {editing && draft.value ? (
          <FieldEditor
            label={label}
            measured={measured}
            writing={draft.value}
            onChange={draft.set}
            onSave={() => void submit()}
            onCancel={leave}
          />
        ) : (
          <>
            <div className={styles.shown}>
              {value === undefined ? (
                <span className={styles.empty}>{t('field.empty')}</span>
              ) : (
                <FieldValueView value={value} />
              )}
            </div>
            {writable && (
              <button ref={opener} type="button" className={styles.edit} onClick={open}>
                <span className="visually-hidden">{t('field.edit', { field: label })}</span>
                <Icon name="pen" size={14} />
              </button>
            )}
          </>
        )}
        {draft.value && !editing && !saving && (
          <p className={styles.draft}>
            <Tag look="warn">{t('field.unsaved')}</Tag>
            <Button size="small" type="link" onClick={open}>
              {t('field.goOn')}
            </Button>
            <Button size="small" type="text" onClick={discard}>
              {t('ui:draft.discard')}
            </Button>
          </p>
        )}
      </dd>
    </div>
  );
}
