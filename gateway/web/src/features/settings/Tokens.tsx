import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api } from '@/api/client';
import { useMe } from '@/api/session';
import { type Scope, type Token, tokensQuery } from '@/api/tokens';
import { Field } from '@/ui/Field';
import { Failed, Loading } from '@/ui/States';
import { Tag } from '@/ui/Tags';
import { Time } from '@/ui/Time';
import styles from './Settings.module.css';

const DAYS = [7, 30, 90, 365];

/** Personal tokens, for programs that act for one. A token is shown once, when it is made. */
export function Tokens() {
  const { t } = useTranslation('settings');
  const tokens = useQuery(tokensQuery);
  const [made, setMade] = useState<string>();
  return (
    <section>
      <h2>{t('tokens.title')}</h2>
      <p>{t('tokens.lead')}</p>
      {made && (
        <div className={styles.made} role="status">
          <p>{t('tokens.once')}</p>
          <code>{made}</code>
          <Button onClick={() => void navigator.clipboard.writeText(made)}>{t('tokens.copy')}</Button>
        </div>
      )}
      <Make made={setMade} />
      {tokens.isPending ? (
        <Loading lines={2} />
      ) : tokens.isError ? (
        <Failed failure={tokens.error} retry={() => void tokens.refetch()} />
      ) : (
        <ul className={styles.tokens}>
          {tokens.data.map((token) => (
            <Line key={token.id} token={token} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Make({ made }: { made: (secret: string) => void }) {
  const { t } = useTranslation('settings');
  const act = useAct();
  const me = useMe();
  const [label, setLabel] = useState('');
  const [scope, setScope] = useState<Scope>('READ');
  const [days, setDays] = useState(90);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const expiresAt = new Date(Date.now() + days * 86_400_000).toISOString();
    const answer = await act({
      send: (headers) => api.POST('/api/v1/tokens', { body: { label, scope, expiresAt }, headers }),
      refresh: [tokensQuery.queryKey],
    });
    if (answer?.data.token) {
      made(answer.data.token);
      setLabel('');
    }
  };
  const scopes: Scope[] = me.administrator ? ['READ', 'WRITE', 'ADMINISTER'] : ['READ', 'WRITE'];
  return (
    <form className={styles.make} onSubmit={submit}>
      <Field label={t('tokens.label')}>
        <Input
          value={label}
          onChange={(e) => setLabel(e.target.value)}
          placeholder={t('tokens.labelHint')}
          required
          maxLength={80}
        />
      </Field>
      <Field label={t('tokens.scope')}>
        <Select
          value={scope}
          onChange={setScope}
          options={scopes.map((value) => ({ value, label: t(`tokens.scopes.${value}`) }))}
        />
      </Field>
      <Field label={t('tokens.lasts')}>
        <Select
          value={days}
          onChange={setDays}
          options={DAYS.map((value) => ({ value, label: t('tokens.days', { count: value }) }))}
        />
      </Field>
      <Button htmlType="submit" disabled={!label.trim()}>
        {t('tokens.make')}
      </Button>
    </form>
  );
}

function Line({ token }: { token: Token }) {
  const { t } = useTranslation('settings');
  const act = useAct();
  const over = token.revoked || new Date(token.expiresAt) < new Date();
  const revoke = () =>
    act({
      send: (headers) => api.DELETE('/api/v1/tokens/{id}', { params: { path: { id: token.id } }, headers }),
      refresh: [tokensQuery.queryKey],
      done: t('tokens.revoked'),
    });
  return (
    <li className={over ? styles.over : undefined}>
      <strong>{token.label}</strong>
      <Tag>{t(`tokens.scopes.${token.scope}`)}</Tag>
      <span>
        {token.revoked ? t('tokens.isRevoked') : t('tokens.until')} {!token.revoked && <Time at={token.expiresAt} />}
      </span>
      {!over && (
        <Button size="small" danger onClick={() => void revoke()}>
          {t('tokens.revoke')}
        </Button>
      )}
    </li>
  );
}
