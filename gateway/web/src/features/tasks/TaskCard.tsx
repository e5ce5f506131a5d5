import { useTranslation } from 'react-i18next';
import type { Task } from '@/api/tasks';
import { PersonName } from '@/ui/PersonName';
import { SideTag, Tag } from '@/ui/Tags';
import { hours } from './steps';
import styles from './Tasks.module.css';
import { useTaskType } from './useTaskType';

/** A task: what, of which requirement, who, how much of it is done. */
export function TaskCard({ task, lifted }: { task: Task; lifted?: boolean }) {
  const { t } = useTranslation('tasks');
  const type = useTaskType();
  const estimate = hours(task.estimateMinutes);
  return (
    <article className={`${styles.card} ${lifted ? styles.lifted : ''}`}>
      <strong>{task.title}</strong>
      <span className={styles.line}>
        <SideTag side={task.side} />
        <span>{type(task.type)}</span>
      </span>
      <span className={styles.line}>
        <code>{task.requirementKey}</code>
        <span className={styles.clip}>{task.requirementTitle}</span>
      </span>
      <span className={styles.line}>
        {task.assigneeId ? (
          <PersonName id={task.assigneeId} mark />
        ) : (
          <Tag look="warn">{task.offeredTo ? t('offered') : t('unassigned')}</Tag>
        )}
        {estimate && (
          <span className={styles.hours}>{t('hours', { done: hours(task.loggedMinutes) || '0', all: estimate })}</span>
        )}
      </span>
      {task.blockedBecause && <p className={styles.blocked}>{t('blockedBecause', { why: task.blockedBecause })}</p>}
      {task.state === 'PAUSED' && <Tag>{t('paused')}</Tag>}
      {task.rechecks.length > 0 && <Tag look="warn">{t('recheck.open')}</Tag>}
    </article>
  );
}
