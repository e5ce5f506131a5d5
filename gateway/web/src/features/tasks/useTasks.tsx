import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { cache } from '@/api/cache';
import { api } from '@/api/client';
import { type Task, tasksQuery } from '@/api/tasks';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { told } from '@/ui/toasts';
import { type Column, needsReason, type Step, step } from './steps';

/** Moves tasks between columns: shown at once, taken back where it is refused, undone by the opposite command. */
export function useTasks(product: string) {
  const act = useAct();
  const { t } = useTranslation('tasks');
  const [asking, setAsking] = useState<{ task: Task; to: Column; what: Step }>();
  const { queryKey } = tasksQuery(product);

  const run = (task: Task, to: Column, what: Step, reason = '', undo?: () => void) =>
    void act({
      send: command(task.id, what, reason),
      optimistic: () => {
        const put = (next: Task) =>
          cache.setQueryData(queryKey, (all: Task[] | undefined) =>
            all?.map((one) => (one.id === task.id ? next : one)),
          );
        put({ ...task, state: to, blockedBecause: what === 'block' ? reason : undefined });
        return () => put(task);
      },
      refresh: [queryKey],
      done: t(`done.${what as 'start'}`, { title: task.title }),
      undo,
    });

  const move = (task: Task, to: Column) => {
    const what = step(task.state, to);
    if (what === 'none') {
      if (task.state !== to) told(t('noWay', { state: t(`state.${to}`) }));
    } else if (needsReason(what)) {
      setAsking({ task, to, what });
    } else {
      const undo = {
        complete: () => run({ ...task, state: to }, 'IN_PROGRESS', 'reopen', t('undoReason')),
        unblock: () => run({ ...task, state: to }, 'BLOCKED', 'block', task.blockedBecause ?? t('undoReason')),
      }[what as string];
      run(task, to, what, '', undo);
    }
  };

  const dialog: ReactNode = asking && (
    <Why
      title={t(`why.${asking.what as 'block'}`, { title: asking.task.title })}
      answer={(reason) => {
        setAsking(undefined);
        if (!reason) return;
        const { task, to, what } = asking;
        const back = () => run({ ...task, state: to }, 'IN_PROGRESS', 'unblock');
        run(task, to, what, reason, what === 'block' && task.state === 'IN_PROGRESS' ? back : undefined);
      }}
    />
  );
  return { move, dialog };
}

function command(task: string, what: Step, reason: string): Act<unknown>['send'] {
  const params = { path: { task } };
  return (headers) => {
    switch (what) {
      case 'block':
        return api.POST('/api/v1/tasks/{task}/block', { params, body: { reason }, headers });
      case 'reopen':
        return api.POST('/api/v1/tasks/{task}/reopen', { params, body: { reason }, headers });
      case 'unblock':
        return api.POST('/api/v1/tasks/{task}/unblock', { params, headers });
      case 'complete':
        return api.POST('/api/v1/tasks/{task}/complete', { params, headers });
      default:
        return api.POST('/api/v1/tasks/{task}/start', { params, headers });
    }
  };
}

function Why({ title, answer }: { title: string; answer: (reason?: string) => void }) {
  const { t } = useTranslation(['tasks', 'shell']);
  const [reason, setReason] = useState('');
  return (
    <Dialog
      title={title}
      close={() => answer()}
      foot={
        <>
          <Button onClick={() => answer()}>{t('shell:cancel')}</Button>
          <Button type="primary" disabled={!reason.trim()} onClick={() => answer(reason.trim())}>
            {t('go')}
          </Button>
        </>
      }
    >
      <Field label={t('reason')}>
        <Input.TextArea
          autoFocus
          autoSize={{ minRows: 2 }}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </Dialog>
  );
}
