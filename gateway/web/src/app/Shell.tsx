import { Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cache, onSignedOut } from '@/api/cache';
import { useProducts } from '@/api/products';
import { forget, useMe } from '@/api/session';
import { Stream } from '@/api/stream';
import { useVisitEnds } from '@/features/my-work/useVisit';
import { listen, useShortcuts } from '@/lib/shortcuts';
import { Icon } from '@/ui/Icon';
import { LineState } from './LineState';
import styles from './Shell.module.css';
import { SideBar } from './SideBar';

const Palette = lazy(() => import('./Palette'));
const Help = lazy(() => import('./Help'));

/** The product somebody works in: the address's, else the one looked at last, else the first. */
export function useCurrentProduct(): string | undefined {
  const { product } = useParams({ strict: false });
  const products = useProducts();
  const last = localStorage.getItem('tandem.product') ?? undefined;
  useEffect(() => {
    if (product) localStorage.setItem('tandem.product', product);
  }, [product]);
  return product ?? products.find((p) => p.key === last)?.key ?? products[0]?.key;
}

/** Navigation at the side, the page beside it, and what is the same everywhere: stream, shortcuts, palette. */
export function Shell() {
  const { t } = useTranslation('shell');
  const me = useMe();
  const navigate = useNavigate();
  const location = useLocation();
  const product = useCurrentProduct();
  const [open, setOpen] = useState<'palette' | 'help' | 'menu'>();

  useVisitEnds();
  useEffect(() => listen(), []);
  useEffect(() => {
    const over = () => {
      forget();
      void navigate({ to: '/sign-in', search: { back: globalThis.location.pathname + globalThis.location.search } });
    };
    onSignedOut(over);
    return new Stream(cache, over).start();
  }, [navigate]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the menu
  useEffect(() => setOpen((now) => (now === 'menu' ? undefined : now)), [location.pathname]);

  const go = (to: 'requirements' | 'feedback' | 'tasks' | 'settings') => () =>
    product && void navigate({ to: `/p/$product/${to}`, params: { product } });
  const group = t('shortcuts.anywhere');
  useShortcuts([
    {
      keys: 'mod+k',
      group,
      label: t('shortcuts.palette'),
      everywhere: true,
      run: () => setOpen((o) => (o === 'palette' ? undefined : 'palette')),
    },
    { keys: '?', group, label: t('shortcuts.help'), run: () => setOpen('help') },
    { keys: 'g m', group, label: t('nav.myWork'), run: () => void navigate({ to: '/my-work' }) },
    { keys: 'g n', group, label: t('nav.notices'), run: () => void navigate({ to: '/notices' }) },
    { keys: 'g r', group, label: t('nav.requirements'), run: go('requirements') },
    { keys: 'g f', group, label: t('nav.feedback'), run: go('feedback') },
    { keys: 'g t', group, label: t('nav.tasks'), run: go('tasks') },
    { keys: 'g p', group, label: t('nav.product'), run: go('settings') },
  ]);

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#page">
        {t('skip')}
      </a>
      <header className={styles.top}>
        <button
          type="button"
          aria-label={t('nav.menu')}
          aria-expanded={open === 'menu'}
          onClick={() => setOpen('menu')}
        >
          <Icon name="menu" size={20} />
        </button>
        <strong>Tandem</strong>
        <LineState />
        <button type="button" aria-label={t('shortcuts.palette')} onClick={() => setOpen('palette')}>
          <Icon name="search" size={20} />
        </button>
      </header>
      {open === 'menu' && <div className={styles.veil} onPointerDown={() => setOpen(undefined)} />}
      <SideBar
        className={`${styles.side} ${open === 'menu' ? styles.shown : ''}`}
        me={me}
        product={product}
        search={() => setOpen('palette')}
        help={() => setOpen('help')}
      />
      <main id="page" className={styles.page} tabIndex={-1}>
        <Outlet />
      </main>
      <Suspense fallback={null}>
        {open === 'palette' && (
          <Palette product={product} close={() => setOpen(undefined)} help={() => setOpen('help')} />
        )}
        {open === 'help' && <Help close={() => setOpen(undefined)} />}
      </Suspense>
    </div>
  );
}
