import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Dialog.module.css';
import { Icon } from './Icon';

interface Props {
  title: string;
  close: () => void;
  children: ReactNode;
  /** Buttons, the main one last. */
  foot?: ReactNode;
  wide?: boolean;
  /** At the side, over the whole height. */
  sheet?: boolean;
}

const WRITTEN_IN =
  ':is(textarea, input[type=text], input[type=email], input:not([type])):not([role=combobox], :disabled)';

/** The browser's own modal dialog: it holds the focus, Escape closes it, the page behind is still. */
export function Dialog({ title, close, children, foot, wide, sheet }: Props) {
  const { t } = useTranslation('shell');
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    const before = document.activeElement;
    dialog?.showModal();
    // Whoever opened it goes on typing: what is written in has the focus, not the sign that closes it.
    dialog?.querySelector<HTMLElement>(WRITTEN_IN)?.focus();
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={box}
      className={`${styles.dialog} ${wide ? styles.wide : ''} ${sheet ? styles.sheet : ''}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => event.target === box.current && close()}
    >
      <div className={styles.inner}>
        <header>
          <h2 id={heading}>{title}</h2>
          <button type="button" aria-label={t('close')} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        {/* What is only read is scrolled by keyboard. */}
        <div className={styles.body} tabIndex={foot ? undefined : 0}>
          {children}
        </div>
        {foot && <footer>{foot}</footer>}
      </div>
    </dialog>
  );
}
