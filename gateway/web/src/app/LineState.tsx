import { useTranslation } from 'react-i18next';
import { useLine } from '@/api/stream';
import styles from './LineState.module.css';

/** Whether what is shown is live. Nothing is said while it is; a word and a sign when it is not. */
export function LineState() {
  const { t } = useTranslation('shell');
  const line = useLine((state) => state.line);
  return (
    <span className={`${styles.line} ${styles[line]}`} role="status" title={t(`line.${line}Help`)}>
      <i aria-hidden="true" />
      <span className={line === 'live' || line === 'connecting' ? 'visually-hidden' : undefined}>
        {t(`line.${line}`)}
      </span>
    </span>
  );
}
