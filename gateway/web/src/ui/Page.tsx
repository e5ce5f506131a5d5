import { type ReactNode, useEffect } from 'react';
import styles from './Page.module.css';

interface Props {
  title: string;
  /** Beside the title: what can be done here. */
  actions?: ReactNode;
  /** Below the title: filters, tabs. */
  tools?: ReactNode;
  /** A column to read in; else the whole width. */
  narrow?: boolean;
  /** The page does not scroll: what is in it does. */
  filled?: boolean;
  children: ReactNode;
}

/** A page's frame: title, what can be done, and what it is about. */
export function Page({ title, actions, tools, narrow, filled, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Tandem`;
  }, [title]);
  return (
    <div className={`${styles.page} ${narrow ? styles.narrow : ''} ${filled ? styles.filled : ''}`}>
      <header className={styles.head}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {tools && <div className={styles.tools}>{tools}</div>}
      <div className={styles.body}>{children}</div>
    </div>
  );
}
