import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeople } from '@/api/people';
import { useProducts } from '@/api/products';
import { requirementsQuery } from '@/api/requirements';
import { useMe } from '@/api/session';
import { chooseLanguage, i18n } from '@/i18n';
import { usePinyin } from '@/lib/pinyin';
import { Icon, type IconName } from '@/ui/Icon';
import { PersonName } from '@/ui/PersonName';
import { useAppearance } from './appearance';
import styles from './Palette.module.css';

interface Entry {
  id: string;
  icon?: IconName;
  text: string;
  /** What else it is found by. */
  also?: string;
  run: () => void;
}

/** Anywhere in two strokes: pages, requirements by key or title, people by name or pinyin, what can be done here. */
export default function Palette({ product, close, help }: { product?: string; close: () => void; help: () => void }) {
  const { t } = useTranslation('shell');
  const box = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const match = usePinyin();
  const people = usePeople();
  const rows = useQuery({ ...requirementsQuery(product ?? ''), enabled: !!product }).data ?? [];
  const pages = usePages(product, help);
  const navigate = useNavigate();

  useEffect(() => {
    box.current?.showModal();
    box.current?.querySelector('input')?.focus();
  }, []);
  const fits = (entry: Entry) =>
    typed.trim() === '' || match(entry.text, typed) || (!!entry.also && match(entry.also, typed));
  const shown = pages.filter(fits);
  const run = (entry: Entry) => {
    close();
    entry.run();
  };
  const open = (requirement: string) => () => void navigate({ href: `/requirements/${requirement}` });
  const found = rows
    .map((row) => ({ id: row.id, text: row.title, also: row.key, run: open(row.key) }))
    .filter((entry) => typed.trim() !== '' && fits(entry))
    .slice(0, 8);
  const persons = [...people.values()]
    .map((p) => ({
      id: p.id,
      text: p.name,
      also: p.login,
      run: () =>
        product &&
        void navigate({ to: '/p/$product/requirements', params: { product }, search: { q: `holder:@${p.login}` } }),
    }))
    .filter((entry) => typed.trim() !== '' && fits(entry))
    .slice(0, 6);

  return (
    <dialog
      ref={box}
      className={styles.palette}
      aria-label={t('shortcuts.palette')}
      onClose={close}
      onPointerDown={(e) => e.target === box.current && close()}
    >
      <Command shouldFilter={false} loop label={t('shortcuts.palette')}>
        <div className={styles.input}>
          <Icon name="search" />
          <Command.Input value={typed} onValueChange={setTyped} placeholder={t('palette.placeholder')} />
          <kbd>Esc</kbd>
        </div>
        <Command.List className={styles.list} label={t('shortcuts.palette')}>
          {found.length > 0 && (
            <Command.Group heading={t('palette.requirements')}>
              {found.map((entry) => (
                <Command.Item key={entry.id} value={entry.id} onSelect={() => run(entry)}>
                  <code>{entry.also}</code>
                  {entry.text}
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {persons.length > 0 && (
            <Command.Group heading={t('palette.people')}>
              {persons.map((entry) => (
                <Command.Item key={entry.id} value={entry.id} onSelect={() => run(entry)}>
                  <PersonName id={entry.id} mark />
                  <small>{t('palette.heldBy')}</small>
                </Command.Item>
              ))}
            </Command.Group>
          )}
          {shown.length > 0 && (
            <Command.Group heading={t('palette.go')}>
              {shown.map((entry) => (
                <Command.Item key={entry.id} value={entry.id} onSelect={() => run(entry)}>
                  {entry.icon && <Icon name={entry.icon} />}
                  {entry.text}
                </Command.Item>
              ))}
            </Command.Group>
          )}
        </Command.List>
        {/* Beside the list: a list holds what can be chosen. */}
        <Command.Empty className={styles.none}>{t('palette.none')}</Command.Empty>
      </Command>
    </dialog>
  );
}

/** Pages and what can be done anywhere; found by their Chinese and English words and by pinyin. */
function usePages(product: string | undefined, help: () => void): Entry[] {
  const { t } = useTranslation('shell');
  const me = useMe();
  const navigate = useNavigate();
  const products = useProducts();
  const { dark, choose } = useAppearance();
  const here: Entry[] = product
    ? [
        {
          id: 'r',
          icon: 'list',
          text: t('nav.requirements'),
          also: 'requirements',
          run: () => void navigate({ to: '/p/$product/requirements', params: { product } }),
        },
        {
          id: 'b',
          icon: 'board',
          text: t('palette.board'),
          also: 'board',
          run: () => void navigate({ to: '/p/$product/requirements', params: { product }, search: { view: 'board' } }),
        },
        {
          id: 'f',
          icon: 'chat',
          text: t('nav.feedback'),
          also: 'feedback',
          run: () => void navigate({ to: '/p/$product/feedback', params: { product } }),
        },
        {
          id: 't',
          icon: 'task',
          text: t('nav.tasks'),
          also: 'tasks',
          run: () => void navigate({ to: '/p/$product/tasks', params: { product } }),
        },
        {
          id: 'p',
          icon: 'product',
          text: t('nav.product'),
          also: 'product',
          run: () => void navigate({ to: '/p/$product/settings', params: { product } }),
        },
      ]
    : [];
  return [
    { id: 'm', icon: 'inbox', text: t('nav.myWork'), also: 'my work', run: () => void navigate({ to: '/my-work' }) },
    ...here,
    ...products
      .filter((other) => other.key !== product)
      .map(
        (other): Entry => ({
          id: other.id,
          icon: 'swap',
          text: other.name,
          also: other.key,
          run: () => void navigate({ to: '/p/$product/requirements', params: { product: other.key } }),
        }),
      ),
    ...(me.administrator
      ? [
          {
            id: 'people',
            icon: 'people',
            text: t('nav.people'),
            also: 'people',
            run: () => void navigate({ to: '/people' }),
          } satisfies Entry,
        ]
      : []),
    {
      id: 'settings',
      icon: 'key',
      text: t('me.settings'),
      also: 'settings tokens',
      run: () => void navigate({ to: '/settings' }),
    },
    {
      id: 'dark',
      icon: 'moon',
      text: dark ? t('palette.light') : t('palette.dark'),
      also: 'theme',
      run: () => choose(dark ? 'light' : 'dark'),
    },
    {
      id: 'language',
      icon: 'swap',
      text: t('palette.language'),
      also: 'language 语言 yuyan',
      run: () => void chooseLanguage(i18n.language === 'en' ? 'zh-CN' : 'en'),
    },
    { id: 'help', icon: 'info', text: t('nav.shortcuts'), also: 'shortcuts', run: help },
  ];
}
