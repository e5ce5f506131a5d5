import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api } from '@/api/client';
import { peopleQuery } from '@/api/people';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import type { Link } from './People';

/** A new account; its one-time link is handed on by whoever invites. */
export function Invite({ close, invited }: { close: () => void; invited: (link: Link) => void }) {
  const { t } = useTranslation(['people', 'shell']);
  const act = useAct();
  const [name, setName] = useState('');
  const [login, setLogin] = useState('');
  const [email, setEmail] = useState('');
  const [administrator, setAdministrator] = useState(false);
  const [wrong, setWrong] = useState<string>();
  const send = async () => {
    const answer = await act({
      send: (headers) =>
        api.POST('/api/v1/people', {
          body: { login: login.trim(), name: name.trim(), email: email.trim() || undefined, administrator },
          headers,
        }),
      refresh: [peopleQuery.queryKey],
      refused: (problem) => {
        if (problem.offline) return false;
        setWrong(problem.detail);
        return true;
      },
    });
    if (answer?.data.link && answer.data.expiresAt)
      invited({ name, link: answer.data.link, expiresAt: answer.data.expiresAt });
  };
  return (
    <Dialog
      title={t('invite.title')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell:cancel')}</Button>
          <Button type="primary" disabled={!name.trim() || !login.trim()} onClick={() => void send()}>
            {t('invite.send')}
          </Button>
        </>
      }
    >
      <Field label={t('invite.name')}>
        <Input autoFocus value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={t('invite.login')} help={t('invite.loginHelp')} wrong={wrong}>
        <Input
          value={login}
          autoCapitalize="none"
          spellCheck={false}
          onChange={(event) => setLogin(event.target.value)}
        />
      </Field>
      <Field label={t('invite.email')}>
        <Input type="email" value={email} onChange={(event) => setEmail(event.target.value)} />
      </Field>
      <Checkbox checked={administrator} onChange={(event) => setAdministrator(event.target.checked)}>
        {t('invite.administrator')}
      </Checkbox>
    </Dialog>
  );
}
