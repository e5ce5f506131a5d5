import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from './Dialog';
import { DraftText, useText } from './DraftText';
import styles from './ReasonDialog.module.css';

interface Props {
  draft: string[];
  title: string;
  label: string;
  action: string;
  hint?: string;
  danger?: boolean;
  optional?: boolean;
  children?: ReactNode;
  disabled?: boolean;
  /** True where it was done. */
  onAct: (reason: string) => Promise<boolean>;
  onClose: () => void;
}

/** A step that needs a sentence saying why. */
export function ReasonDialog(props: Props) {
  const { draft, title, label, action, hint, danger, optional, children, disabled, onAct, onClose } = props;
  const { t } = useTranslation('ui');
  const text = useText(draft);
  const [busy, setBusy] = useState(false);
  const ready = !disabled && (optional || text.value.trim() !== '');
  const run = async () => {
    setBusy(true);
    const done = await onAct(text.value.trim());
    setBusy(false);
    if (!done) return;
    text.clear();
    onClose();
  };
  return (
    <Dialog
      title={title}
      close={onClose}
      foot={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="primary" danger={danger} loading={busy} disabled={!ready} onClick={() => void run()}>
            {action}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {children}
        <DraftText
          label={label}
          hint={hint}
          draft={text}
          required={!optional}
          autoFocus={!children}
          onSubmit={() => ready && void run()}
        />
      </div>
    </Dialog>
  );
}
