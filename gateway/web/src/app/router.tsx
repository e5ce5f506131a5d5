import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { cache } from '@/api/cache';
import { Problem } from '@/api/problem';
import { productsQuery } from '@/api/products';
import { meQuery } from '@/api/session';
import { Failed } from '@/ui/States';
import { NotFound } from './NotFound';
import { Shell } from './Shell';

/**
 * Every address is an exact view: what is filtered, opened or looked at in the past stands in it. A route loads its code
 * when it is first gone to. To add one: a file in src/routes whose default export is the page, and its line here.
 */
const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { back?: string } => ({ back: text(search.back) }),
  component: lazyRouteComponent(() => import('@/routes/sign-in')),
});

/** All that only somebody signed in sees; the shell stands around it. */
const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const me = await cache.ensureQueryData(meQuery).catch((failure) => {
      if (Problem.of(failure).offline) throw failure;
      return null;
    });
    if (!me) throw redirect({ to: '/sign-in', search: { back: location.href === '/' ? undefined : location.href } });
  },
  errorComponent: ({ error, reset }) => <Failed failure={error} retry={reset} />,
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/my-work', replace: true });
  },
});

const myWork = createRoute({
  getParentRoute: () => inside,
  path: '/my-work',
  validateSearch: (search: Record<string, unknown>): { asOf?: string } => ({ asOf: text(search.asOf) }),
  component: lazyRouteComponent(() => import('@/routes/my-work')),
});

const notices = createRoute({
  getParentRoute: () => inside,
  path: '/notices',
  component: lazyRouteComponent(() => import('@/routes/notices')),
});

const product = createRoute({
  getParentRoute: () => inside,
  path: '/p/$product',
  beforeLoad: () => cache.ensureQueryData(productsQuery).then(() => {}),
});

const requirements = createRoute({
  getParentRoute: () => product,
  path: '/requirements',
  validateSearch: (search: Record<string, unknown>): { q?: string; view?: 'board'; asOf?: string } => ({
    q: text(search.q),
    view: search.view === 'board' ? 'board' : undefined,
    asOf: text(search.asOf),
  }),
  component: lazyRouteComponent(() => import('@/routes/requirements')),
});

const feedback = createRoute({
  getParentRoute: () => product,
  path: '/feedback',
  validateSearch: (search: Record<string, unknown>): { item?: string; state?: string; side?: string } => ({
    item: text(search.item),
    state: text(search.state),
    side: text(search.side),
  }),
  component: lazyRouteComponent(() => import('@/routes/feedback')),
});

const tasks = createRoute({
  getParentRoute: () => product,
  path: '/tasks',
  validateSearch: (search: Record<string, unknown>): { task?: string; side?: string; who?: string } => ({
    task: text(search.task),
    side: text(search.side),
    who: text(search.who),
  }),
  component: lazyRouteComponent(() => import('@/routes/tasks')),
});

const productPage = createRoute({
  getParentRoute: () => product,
  path: '/settings',
  validateSearch: (search: Record<string, unknown>): { tab?: string } => ({ tab: text(search.tab) }),
  component: lazyRouteComponent(() => import('@/routes/product')),
});

const requirement = createRoute({
  getParentRoute: () => inside,
  path: '/requirements/$requirement',
  validateSearch: (
    search: Record<string, unknown>,
  ): { asOf?: string; tab?: 'talk' | 'time' | 'handoffs'; event?: string; compare?: string } => ({
    asOf: text(search.asOf),
    tab: search.tab === 'time' || search.tab === 'handoffs' ? search.tab : undefined,
    event: text(search.event),
    compare: /^\d+\.\.\d+$/.test(String(search.compare)) ? text(search.compare) : undefined,
  }),
  component: lazyRouteComponent(() => import('@/routes/requirement')),
});

const people = createRoute({
  getParentRoute: () => inside,
  path: '/people',
  validateSearch: (search: Record<string, unknown>): { q?: string } => ({ q: text(search.q) }),
  component: lazyRouteComponent(() => import('@/routes/people')),
});

const settings = createRoute({
  getParentRoute: () => inside,
  path: '/settings',
  component: lazyRouteComponent(() => import('@/routes/settings')),
});

export const router = createRouter({
  routeTree: root.addChildren([
    home,
    signIn,
    inside.addChildren([
      myWork,
      notices,
      product.addChildren([requirements, feedback, tasks, productPage]),
      requirement,
      people,
      settings,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: ({ error, reset }) => <Failed failure={error} retry={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
