import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/session';
import { type Draft, useDraft } from '@/lib/drafts';
import styles from './DraftText.module.css';
import { Time } from './Time';

/** A text of this person that survives closing, reloading and lost lines until it is sent. */
export function useText(key: string[], initial = ''): Draft<string> {
  return useDraft(useMe().id, key, initial);
}

interface Props {
  label: string;
  draft: Draft<string>;
  hint?: string;
  rows?: number;
  required?: boolean;
  autoFocus?: boolean;
  placeholder?: string;
  hideLabel?: boolean;
  onSubmit?: () => void;
}

/** A labelled text field over a draft. Ctrl/Cmd+Enter sends, never while Chinese is being composed. */
export function DraftText({
  label,
  draft,
  hint,
  rows = 3,
  required,
  autoFocus,
  placeholder,
  hideLabel,
  onSubmit,
}: Props) {
  const { t } = useTranslation('ui');
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : undefined}>
        {label}
        {required && <span className={styles.required}>{t('required')}</span>}
      </label>
      <Input.TextArea
        id={id}
        autoSize={{ minRows: rows, maxRows: 16 }}
        value={draft.value}
        required={required}
        autoFocus={autoFocus}
        placeholder={placeholder}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => draft.set(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) onSubmit?.();
        }}
      />
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {draft.restored && draft.value !== '' && (
        <span className={styles.hint} role="status">
          {t('draft.restored')} <Time at={new Date(draft.restored).toISOString()} />{' '}
          <button type="button" className={styles.discard} onClick={draft.clear}>
            {t('draft.discard')}
          </button>
        </span>
      )}
    </div>
  );
}
