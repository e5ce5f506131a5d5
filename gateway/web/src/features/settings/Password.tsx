import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { changePassword } from '@/api/session';
import { Field } from '@/ui/Field';
import { done } from '@/ui/toasts';
import styles from './Settings.module.css';

/** A new password ends every other session. */
export function Password() {
  const { t } = useTranslation('settings');
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setWrong(undefined);
    try {
      await changePassword(current, next);
      setCurrent('');
      setNext('');
      done(t('password.changed'));
    } catch (failure) {
      const problem = Problem.of(failure);
      setWrong(problem.offline ? t('offline') : problem.detail);
    }
    setBusy(false);
  };
  return (
    <section>
      <h2>{t('password.title')}</h2>
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('password.current')}>
          <Input.Password
            value={current}
            onChange={(e) => setCurrent(e.target.value)}
            autoComplete="current-password"
            required
          />
        </Field>
        <Field label={t('password.next')} help={t('password.help')} wrong={wrong}>
          <Input.Password value={next} onChange={(e) => setNext(e.target.value)} autoComplete="new-password" required />
        </Field>
        <Button htmlType="submit" loading={busy} disabled={!current || !next}>
          {t('password.change')}
        </Button>
      </form>
    </section>
  );
}
