import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { api } from '@/api/client';
import { type Person, peopleQuery } from '@/api/people';
import { useMe } from '@/api/session';
import { usePinyin } from '@/lib/pinyin';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { PersonMark } from '@/ui/PersonName';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { Empty, Failed, Loading } from '@/ui/States';
import { Tag } from '@/ui/Tags';
import { Invite } from './Invite';
import { OneTimeLink } from './OneTimeLink';
import styles from './People.module.css';

export interface Link {
  name: string;
  link: string;
  expiresAt: string;
}

/** Everybody with an account; for administrators: invitations, leaving, coming back. */
export function People({ q }: { q: string }) {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const match = usePinyin();
  const me = useMe();
  const read = useQuery(peopleQuery);
  const [inviting, setInviting] = useState(false);
  const [link, setLink] = useState<Link>();
  const shown = [...(read.data?.values() ?? [])].filter((one) => !q || match(one.name, q) || match(one.login, q));
  return (
    <Page
      title={t('title')}
      narrow
      actions={
        me.administrator && (
          <Button type="primary" icon={<Icon name="plus" />} onClick={() => setInviting(true)}>
            {t('invite.open')}
          </Button>
        )
      }
      tools={
        <Input
          allowClear
          prefix={<Icon name="search" size={14} />}
          defaultValue={q}
          aria-label={t('find')}
          placeholder={t('find')}
          style={{ maxWidth: 320 }}
          onChange={(event) =>
            void navigate({ to: '/people', search: { q: event.target.value || undefined }, replace: true })
          }
        />
      }
    >
      {read.isPending ? (
        <Loading />
      ) : read.isError ? (
        <Failed failure={read.error} retry={() => void read.refetch()} />
      ) : shown.length === 0 ? (
        <Empty icon="people" title={t('none')} />
      ) : (
        <section>
          <ul className={styles.list}>
            {shown.map((person) => (
              <Line
                key={person.id}
                person={person}
                manages={me.administrator && person.id !== me.id}
                linked={setLink}
              />
            ))}
          </ul>
        </section>
      )}
      {inviting && (
        <Invite
          close={() => setInviting(false)}
          invited={(made) => {
            setInviting(false);
            setLink(made);
          }}
        />
      )}
      {link && <OneTimeLink {...link} close={() => setLink(undefined)} />}
    </Page>
  );
}

function Line({ person, manages, linked }: { person: Person; manages: boolean; linked: (link: Link) => void }) {
  const { t } = useTranslation('people');
  const act = useAct();
  const params = { path: { id: person.id } };
  const [erasing, setErasing] = useState(false);
  const erased = person.name === '';
  const send = (send: Act<unknown>['send'], done: string, undo?: () => unknown) =>
    act({ send, done, undo, refresh: [peopleQuery.queryKey] });
  const reactivate = () =>
    send((headers) => api.POST('/api/v1/people/{id}/reactivate', { params, headers }), t('done.reactivated'));
  const deactivate = () =>
    send(
      (headers) => api.POST('/api/v1/people/{id}/deactivate', { params, headers }),
      t('done.deactivated'),
      reactivate,
    );
  const grant = () =>
    send((headers) => api.POST('/api/v1/people/{id}/administrator/grant', { params, headers }), t('done.granted'));
  const revoke = () =>
    send((headers) => api.POST('/api/v1/people/{id}/administrator/revoke', { params, headers }), t('done.revoked'));
  const erase = async (reason: string) => {
    const answer = await send(
      (headers) => api.POST('/api/v1/people/{id}/erase', { params, body: { reason }, headers }),
      t('done.erased'),
    );
    return answer !== undefined;
  };
  const renew = async () => {
    const answer = await act({ send: (headers) => api.POST('/api/v1/people/{id}/invitation', { params, headers }) });
    if (answer?.data.link && answer.data.expiresAt)
      linked({ name: person.name, link: answer.data.link, expiresAt: answer.data.expiresAt });
  };
  return (
    <li className={person.active ? undefined : styles.away}>
      <PersonMark id={person.id} size={32} />
      <span className={styles.who}>
        <strong>{erased ? t('erased') : person.name}</strong>
        <span>
          {person.login}
          {person.email ? ` · ${person.email}` : ''}
        </span>
      </span>
      {person.administrator && <Tag look="accent">{t('administrator')}</Tag>}
      {!person.active && <Tag>{t('inactive')}</Tag>}
      {manages && !erased && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'renew', label: t('renew'), onClick: () => void renew() },
              person.administrator
                ? { key: 'revoke', label: t('revoke'), onClick: () => void revoke() }
                : { key: 'grant', label: t('grant'), onClick: () => void grant() },
              person.active
                ? { key: 'away', danger: true, label: t('deactivate'), onClick: () => void deactivate() }
                : { key: 'back', label: t('reactivate'), onClick: () => void reactivate() },
              ...(person.active
                ? []
                : [{ key: 'erase', danger: true, label: t('erase.open'), onClick: () => setErasing(true) }]),
            ],
          }}
        >
          <Button type="text" aria-label={t('more', { name: person.name })} icon={<Icon name="more" />} />
        </Dropdown>
      )}
      {erasing && (
        <ReasonDialog
          draft={['erase', person.id]}
          title={t('erase.title', { name: person.name })}
          label={t('erase.reason')}
          hint={t('erase.hint')}
          action={t('erase.act')}
          danger
          onAct={erase}
          onClose={() => setErasing(false)}
        />
      )}
    </li>
  );
}
