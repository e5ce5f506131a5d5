import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Requirement } from '@/domain/requirement';
import { Icon } from '@/ui/Icon';
import { RequirementLink } from '@/ui/RequirementLink';
import { useWords } from '@/ui/words';
import styles from './Links.module.css';
import { useActions } from './useActions';

const TYPES = ['DERIVES', 'DEPENDS', 'CONFLICTS', 'PAIRS_WITH', 'PROVIDED_BY'] as const;

interface Props {
  requirement: Requirement;
  named: string;
  writable: boolean;
}

/** How it hangs on other requirements. */
export function Links({ requirement, named, writable }: Props) {
  const { t } = useTranslation(['requirement', 'ui']);
  const w = useWords();
  const actions = useActions(requirement, named);
  const [adding, setAdding] = useState(false);
  const [type, setType] = useState<(typeof TYPES)[number]>('DEPENDS');
  const [to, setTo] = useState('');
  const add = async () => {
    if (!(await actions.link(type, to.trim().toUpperCase(), ''))) return;
    setTo('');
    setAdding(false);
  };
  if (requirement.links.length === 0 && !writable) return null;
  return (
    <section className={styles.links} aria-label={t('links.title')}>
      <h3>{t('links.title')}</h3>
      <ul>
        {requirement.links.map((link) => (
          <li key={`${link.type}${link.to}`}>
            <span className={styles.type}>{w('link', link.type)}</span>
            <RequirementLink idOrKey={link.to} titled />
            {link.note && <span className={styles.note}>{link.note}</span>}
            {writable && (
              <Button
                size="small"
                type="text"
                aria-label={t('links.remove')}
                onClick={() => void actions.unlink(link.type, link.to)}
              >
                <Icon name="close" size={12} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {writable && !adding && (
        <Button size="small" type="dashed" icon={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>
          {t('links.add')}
        </Button>
      )}
      {adding && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <Select
            aria-label={t('links.type')}
            value={type}
            onChange={setType}
            options={TYPES.map((value) => ({ value, label: w('link', value) }))}
          />
          <Input
            autoFocus
            aria-label={t('links.to')}
            placeholder={t('links.toPlaceholder')}
            value={to}
            onChange={(event) => setTo(event.target.value)}
          />
          <Button type="primary" htmlType="submit" disabled={!to.trim()}>
            {t('links.act')}
          </Button>
          <Button onClick={() => setAdding(false)}>{t('ui:cancel')}</Button>
        </form>
      )}
    </section>
  );
}
