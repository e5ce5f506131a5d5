import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { api } from '@/api/client';
import { productQuery } from '@/api/products';
import { type Task, tasksQuery } from '@/api/tasks';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { PersonPicker } from '@/ui/PersonPicker';
import { SideTag, Tag } from '@/ui/Tags';
import { hours } from './steps';
import styles from './Tasks.module.css';
import { useTaskType } from './useTaskType';

/** A task in full: who does it, what it hangs on, and what waits for an answer. */
export function TaskSheet({ product, task, close }: { product: string; task: Task; close: () => void }) {
  const { t } = useTranslation('tasks');
  const act = useAct();
  const type = useTaskType();
  const team = useQuery(productQuery(product)).data;
  const params = { path: { task: task.id } };
  const send = (send: Act<unknown>['send'], done: string) =>
    void act({ send, refresh: [tasksQuery(product).queryKey], done });
  const assign = (assigneeId: string | undefined) => {
    const before = task.assigneeId;
    if (assigneeId) {
      const body = { assigneeId, helperIds: task.helperIds };
      send((headers) => api.POST('/api/v1/tasks/{task}/assign', { params, body, headers }), t('done.assigned'));
    } else if (before) {
      send(
        (headers) => api.POST('/api/v1/tasks/{task}/unassign', { params, body: { personId: before }, headers }),
        t('done.unassigned'),
      );
    }
  };
  const recheck = (askId: string, answer: 'NO_EFFECT' | 'ADAPTED' | 'DISPUTED') =>
    send(
      (headers) => api.POST('/api/v1/tasks/{task}/recheck', { params, body: { askId, answer }, headers }),
      t('done.rechecked'),
    );
  const ofSide = team?.members.filter((member) => member.sides.includes(task.side)).map((member) => member.personId);
  return (
    <Dialog title={task.title} close={close} sheet>
      <div className={styles.facts}>
        <SideTag side={task.side} />
        <Tag>{t(`phase.${task.phase}`)}</Tag>
        <Tag>{type(task.type)}</Tag>
        <Tag look="accent">{t(`state.${task.state}`)}</Tag>
      </div>
      <p>
        <Link to={`/requirements/${task.requirementKey}` as string}>
          {task.requirementKey} {task.requirementTitle}
        </Link>
      </p>
      <Field label={t('assignee')} help={t('assigneeHelp')}>
        <PersonPicker label={t('assignee')} value={task.assigneeId} among={ofSide} onChange={assign} />
      </Field>
      {!!task.estimateMinutes && (
        <p>{t('hours', { done: hours(task.loggedMinutes) || '0', all: hours(task.estimateMinutes) })}</p>
      )}
      {task.blockedBecause && <p className={styles.blocked}>{t('blockedBecause', { why: task.blockedBecause })}</p>}
      {task.rechecks.map((askId) => (
        <div key={askId} className={styles.recheck}>
          <p>{t('recheck.help')}</p>
          {(['NO_EFFECT', 'ADAPTED', 'DISPUTED'] as const).map((answer) => (
            <Button key={answer} size="small" onClick={() => recheck(askId, answer)}>
              {t(`recheck.${answer}`)}
            </Button>
          ))}
        </div>
      ))}
    </Dialog>
  );
}
