import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { Icon, type IconName } from './Icon';
import styles from './States.module.css';

/** Nothing here: says what would be, and how it comes to be. */
export function Empty({
  icon = 'inbox',
  title,
  children,
  action,
}: {
  icon?: IconName;
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.state}>
      <span className={styles.icon}>
        <Icon name={icon} size={24} />
      </span>
      <h3>{title}</h3>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}

/** It could not be read: the API's own sentence, the trace id, and a way to try again. */
export function Failed({ failure, retry }: { failure: unknown; retry?: () => void }) {
  const { t } = useTranslation('shell');
  const problem = Problem.of(failure);
  const title = problem.offline
    ? t('failed.offline')
    : problem.status === 404
      ? t('failed.notFound')
      : problem.status === 403
        ? t('failed.forbidden')
        : t('failed.title');
  return (
    <div className={styles.state} role="alert">
      <span className={`${styles.icon} ${styles.bad}`}>
        <Icon name="alert" size={24} />
      </span>
      <h3>{title}</h3>
      <p>{problem.offline ? t('failed.offlineHelp') : problem.detail}</p>
      {problem.traceId && <code className={styles.trace}>{problem.traceId}</code>}
      {retry && <Button onClick={retry}>{t('failed.retry')}</Button>}
    </div>
  );
}

/** Grey lines in the place of what is on its way; read out once. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const { t } = useTranslation('shell');
  return (
    <div className={styles.loading} role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, i) => (
        <span key={i} style={{ width: `${88 - ((i * 23) % 48)}%` }} />
      ))}
    </div>
  );
}
