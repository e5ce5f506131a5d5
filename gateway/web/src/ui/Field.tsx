import { cloneElement, isValidElement, type ReactElement, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface Props {
  label: string;
  help?: ReactNode;
  wrong?: string;
  children: ReactElement<{ id?: string }>;
}

/** A labelled control: its name above, help or what is wrong below. */
export function Field({ label, help, wrong, children }: Props) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {isValidElement(children) ? cloneElement(children, { id }) : children}
      {wrong ? (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      ) : (
        help && <p className={styles.help}>{help}</p>
      )}
    </div>
  );
}
