import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './Icon';
import styles from './Toasts.module.css';
import { type Toast, useToasts } from './toasts';

/** What was done or went wrong, at the lower edge; never in the way, read out by screen readers. */
export function Toasts() {
  const toasts = useToasts((state) => state.toasts);
  return (
    <div className={styles.stack} aria-live="polite">
      {toasts.map((toast) => (
        <Slice key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

const LASTS = { done: 6_000, told: 8_000, failed: 15_000 };

function Slice({ toast }: { toast: Toast }) {
  const { t } = useTranslation('shell');
  const dismiss = useToasts((state) => state.dismiss);
  const [held, hold] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dismiss(toast.id), LASTS[toast.kind]);
    return () => clearTimeout(timer);
  }, [held, toast, dismiss]);

  const { traceId, undo, action } = toast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: looking at it only keeps it longer
    <div
      className={`${styles.toast} ${styles[toast.kind]}`}
      role={toast.kind === 'failed' ? 'alert' : 'status'}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <Icon name={toast.kind === 'failed' ? 'alert' : toast.kind === 'done' ? 'check' : 'info'} />
      <p>{toast.text}</p>
      {traceId && (
        <button
          type="button"
          className={styles.trace}
          title={traceId}
          onClick={() => void navigator.clipboard.writeText(traceId).then(() => setCopied(true))}
        >
          {copied ? t('toast.copied') : t('toast.copyTrace', { trace: traceId.slice(0, 8) })}
        </button>
      )}
      {undo && (
        <button
          type="button"
          onClick={() => {
            dismiss(toast.id);
            undo();
          }}
        >
          {t('toast.undo')}
        </button>
      )}
      {action && (
        <button
          type="button"
          onClick={() => {
            dismiss(toast.id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button type="button" className={styles.close} aria-label={t('toast.dismiss')} onClick={() => dismiss(toast.id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
