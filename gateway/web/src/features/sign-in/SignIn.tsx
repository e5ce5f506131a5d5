import { useRouter } from '@tanstack/react-router';
import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/api/problem';
import { signIn } from '@/api/session';
import { chooseLanguage, i18n } from '@/i18n';
import { Icon } from '@/ui/Icon';
import styles from './SignIn.module.css';

/** The door. What went wrong is said beside the fields; the password is never kept. */
export function SignIn({ back }: { back?: string }) {
  const { t } = useTranslation('signin');
  const router = useRouter();
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setWrong(undefined);
    try {
      await signIn(String(form.get('login')).trim(), String(form.get('password')));
      // Only addresses of this page: nobody is sent elsewhere by a link.
      router.history.push(back?.startsWith('/') && !back.startsWith('//') ? back : '/my-work');
    } catch (failure) {
      const problem = Problem.of(failure);
      setWrong(problem.offline ? t('offline') : problem.detail);
      setBusy(false);
    }
  };

  const other = i18n.language === 'en' ? 'zh-CN' : 'en';
  return (
    <main className={styles.page}>
      <section className={styles.card}>
        <img src="/favicon.svg" alt="" width={40} height={40} />
        <h1>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        <form onSubmit={submit}>
          <label>
            <span>{t('login')}</span>
            <input name="login" autoComplete="username" required autoFocus autoCapitalize="none" spellCheck={false} />
          </label>
          <label>
            <span>{t('password')}</span>
            <input name="password" type="password" autoComplete="current-password" required />
          </label>
          {wrong && (
            <p className={styles.wrong} role="alert">
              <Icon name="alert" />
              {wrong}
            </p>
          )}
          <Button type="primary" htmlType="submit" size="large" block loading={busy}>
            {t('submit')}
          </Button>
        </form>
        <p className={styles.help}>{t('help')}</p>
      </section>
      <footer className={styles.foot}>
        <button type="button" lang={other} onClick={() => void chooseLanguage(other)}>
          {t('otherLanguage')}
        </button>
        <a href="/swagger-ui.html">{t('api')}</a>
        <a href="/check">{t('check')}</a>
      </footer>
    </main>
  );
}
