import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/session';
import { Page } from '@/ui/Page';
import { Password } from './Password';
import { Sessions } from './Sessions';
import { Tokens } from './Tokens';

/** Oneself: who one is here, the password, where one is signed in, personal tokens. */
export function Settings() {
  const { t } = useTranslation('settings');
  const me = useMe();
  return (
    <Page title={t('title')} narrow>
      <section>
        <h2>{me.name}</h2>
        <p>
          {me.login}
          {me.email ? ` · ${me.email}` : ''}
        </p>
      </section>
      <Password />
      <Sessions />
      <Tokens />
    </Page>
  );
}
