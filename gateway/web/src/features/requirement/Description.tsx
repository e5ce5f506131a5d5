import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/session';
import type { Requirement } from '@/domain/requirement';
import { useDraft } from '@/lib/drafts';
import { Icon } from '@/ui/Icon';
import { Markdown } from '@/ui/Markdown';
import { Tag } from '@/ui/Tags';
import { useWords } from '@/ui/words';
import styles from './Description.module.css';
import type { Save } from './useEdits';

interface Props {
  requirement: Requirement;
  writable: boolean;
  save: Save;
}

interface Writing {
  text: string;
  version: number;
}

/** What is wanted, in Markdown, written in place. */
export function Description({ requirement, writable, save }: Props) {
  const { t } = useTranslation(['requirement', 'ui']);
  const w = useWords();
  const draft = useDraft<Writing | null>(useMe().id, ['description', requirement.id], null);
  const [editing, setEditing] = useState(false);
  const [saving, setSaving] = useState(false);
  const label = w('field', 'description');
  const open = () => {
    if (!draft.value) draft.set({ text: requirement.description, version: requirement.version });
    setEditing(true);
  };
  const submit = async () => {
    setEditing(false);
    const { value } = draft;
    if (!value || value.text === requirement.description) return draft.clear();
    setSaving(true);
    const saved = await save(
      'COMMON',
      value.version,
      { description: value.text },
      { description: requirement.description },
    );
    setSaving(false);
    if (saved) draft.clear();
  };
  const leave = () => {
    setEditing(false);
    if (draft.value?.text === requirement.description) draft.clear();
  };
  return (
    <section className={styles.description} aria-label={label}>
      {editing && draft.value ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the field inside
        <div
          className={styles.editor}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing) return;
            if (event.key === 'Escape') leave();
            else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
          }}
        >
          <Input.TextArea
            autoFocus
            aria-label={label}
            autoSize={{ minRows: 3, maxRows: 20 }}
            value={draft.value.text}
            onChange={(event) => draft.value && draft.set({ ...draft.value, text: event.target.value })}
          />
          <div className={styles.buttons}>
            <Button size="small" type="primary" onClick={() => void submit()}>
              {t('ui:save')}
            </Button>
            <Button size="small" onClick={leave}>
              {t('ui:cancel')}
            </Button>
            <span className={styles.hint}>{t('field.keys')}</span>
          </div>
        </div>
      ) : (
        <div className={styles.shown}>
          {requirement.description ? (
            <Markdown text={requirement.description} />
          ) : (
            <p className={styles.hint}>{t('description.empty')}</p>
          )}
          {writable && (
            <Button size="small" type="text" onClick={open} aria-label={t('field.edit', { field: label })}>
              <Icon name="pen" size={14} />
            </Button>
          )}
        </div>
      )}
      {draft.value && !editing && !saving && (
        <p className={styles.buttons}>
          <Tag look="warn">{t('field.unsaved')}</Tag>
          <Button size="small" type="link" onClick={open}>
            {t('field.goOn')}
          </Button>
          <Button size="small" type="text" onClick={draft.clear}>
            {t('ui:draft.discard')}
          </Button>
        </p>
      )}
    </section>
  );
}
