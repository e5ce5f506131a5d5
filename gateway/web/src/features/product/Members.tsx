import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '@/api/people';
import type { Product } from '@/api/products';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { PersonName } from '@/ui/PersonName';
import { PersonPicker } from '@/ui/PersonPicker';
import { type Side, SideTag, Tag } from '@/ui/Tags';
import styles from './Product.module.css';
import { useTeam } from './useTeam';

const SIDES: Side[] = ['FRONTEND', 'BACKEND'];

/** The posts, then everybody. Who leaves hands over what they hold: to whom is asked first. */
export function Members({ product, manages }: { product: Product; manages: boolean }) {
  const { t } = useTranslation(['product', 'words']);
  const team = useTeam(product);
  const [leaving, setLeaving] = useState<string>();
  const ids = product.members.map((member) => member.personId);
  const ofSide = (side: Side) =>
    product.members.filter((member) => member.sides.includes(side)).map((member) => member.personId);
  return (
    <>
      <section>
        <h2>{t('posts')}</h2>
        <p className={styles.lead}>{t('postsHelp')}</p>
        <div className={styles.posts}>
          {SIDES.map((side) => (
            <Field key={side} label={t(`words:post.${side}_OWNER`)}>
              <PersonPicker
                label={t(`words:post.${side}_OWNER`)}
                value={product.owners[side]}
                among={ofSide(side)}
                disabled={!manages}
                clearable={false}
                onChange={(person) => person && void team.owner(side, person)}
              />
            </Field>
          ))}
          <Field label={t('words:post.MANAGER')}>
            <PersonPicker
              label={t('words:post.MANAGER')}
              value={product.managerId}
              among={ids}
              disabled={!manages}
              clearable={false}
              onChange={(person) => person && void team.manager(person)}
            />
          </Field>
        </div>
        {product.solo && <p className={styles.lead}>{t('solo')}</p>}
      </section>
      <section>
        <h2>
          {t('members')} <span className={styles.count}>{product.members.length}</span>
        </h2>
        {manages && <Join product={product} />}
        <ul className={styles.lines}>
          {product.members.map((member) => (
            <li key={member.personId}>
              <span className={styles.grow}>
                <PersonName id={member.personId} mark me />
              </span>
              {member.sides.map((side) => (
                <SideTag key={side} side={side} />
              ))}
              {member.role !== 'MEMBER' && <Tag>{t(`role.${member.role}`)}</Tag>}
              {SIDES.map(
                (side) =>
                  product.owners[side] === member.personId && (
                    <Tag key={side} look="accent">
                      {t(`words:post.${side}_OWNER`)}
                    </Tag>
                  ),
              )}
              {product.managerId === member.personId && <Tag look="accent">{t('words:post.MANAGER')}</Tag>}
              {manages && product.managerId !== member.personId && (
                <Button size="small" type="text" onClick={() => setLeaving(member.personId)}>
                  {t('leave.open')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
      {leaving && <Leave product={product} person={leaving} close={() => setLeaving(undefined)} />}
    </>
  );
}

function Join({ product }: { product: Product }) {
  const { t } = useTranslation(['product', 'words']);
  const team = useTeam(product);
  const people = usePeople();
  const [person, setPerson] = useState<string>();
  const [role, setRole] = useState<'MEMBER' | 'REPORTER' | 'FOLLOWER'>('MEMBER');
  const [sides, setSides] = useState<Side[]>(['FRONTEND']);
  const others = [...people.values()]
    .filter((one) => one.active && !product.members.some((m) => m.personId === one.id))
    .map((one) => one.id);
  const add = async () => {
    if (person && (await team.join({ personId: person, role, sides: role === 'MEMBER' ? sides : [] })))
      setPerson(undefined);
  };
  return (
    <div className={styles.join}>
      <PersonPicker label={t('join.who')} value={person} among={others} onChange={setPerson} />
      <Select
        aria-label={t('join.role')}
        value={role}
        onChange={setRole}
        options={(['MEMBER', 'REPORTER', 'FOLLOWER'] as const).map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      {role === 'MEMBER' && (
        <Checkbox.Group
          value={sides}
          onChange={(next) => setSides(next as Side[])}
          options={SIDES.map((value) => ({ value, label: t(`words:side.${value}`) }))}
        />
      )}
      <Button disabled={!person || (role === 'MEMBER' && sides.length === 0)} onClick={() => void add()}>
        {t('join.add')}
      </Button>
    </div>
  );
}

function Leave({ product, person, close }: { product: Product; person: string; close: () => void }) {
  const { t } = useTranslation(['product', 'shell']);
  const team = useTeam(product);
  const [successor, setSuccessor] = useState<string>();
  const [reason, setReason] = useState('');
  const go = async () => {
    if (await team.leave(person, successor, reason.trim())) close();
  };
  return (
    <Dialog
      title={t('leave.title')}
      close={close}
      foot={
        <>
          <Button onClick={close}>{t('shell:cancel')}</Button>
          <Button type="primary" danger onClick={() => void go()}>
            {t('leave.open')}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>
        <PersonName id={person} mark /> {t('leave.help')}
      </p>
      <Field label={t('leave.successor')}>
        <PersonPicker
          label={t('leave.successor')}
          value={successor}
          among={product.members.map((member) => member.personId).filter((id) => id !== person)}
          onChange={setSuccessor}
        />
      </Field>
      <Field label={t('leave.reason')}>
        <Input value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </Dialog>
  );
}
