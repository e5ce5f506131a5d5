import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUnread } from '@/api/notices';
import { useProducts } from '@/api/products';
import type { Me } from '@/api/session';
import { Icon, type IconName } from '@/ui/Icon';
import { LineState } from './LineState';
import { MeMenu } from './MeMenu';
import { ProductSwitch } from './ProductSwitch';
import styles from './SideBar.module.css';

interface Props {
  className: string;
  me: Me;
  product?: string;
  search: () => void;
  help: () => void;
}

const MANY = 100;

export function SideBar({ className, me, product, search, help }: Props) {
  const { t } = useTranslation('shell');
  const products = useProducts();
  const unread = useUnread();
  return (
    <nav className={`${className} ${styles.bar}`} aria-label={t('nav.label')}>
      <div className={styles.head}>
        <img src="/favicon.svg" alt="" width={22} height={22} />
        <strong>Tandem</strong>
        <LineState />
      </div>
      <button type="button" className={styles.search} onClick={search}>
        <Icon name="search" />
        <span>{t('nav.search')}</span>
        <kbd>{t('keys.palette')}</kbd>
      </button>
      <ul>
        <li>
          <Link to="/my-work" className={styles.link} activeProps={active}>
            <Icon name="inbox" />
            {t('nav.myWork')}
          </Link>
        </li>
        <li>
          <Link to="/notices" className={styles.link} activeProps={active}>
            <Icon name="bell" />
            {t('nav.notices')}
            {unread > 0 && (
              <span className={styles.unread}>
                <span aria-hidden="true">{unread < MANY ? unread : `${MANY - 1}+`}</span>
                <span className="visually-hidden">{t('nav.unread', { count: unread })}</span>
              </span>
            )}
          </Link>
        </li>
      </ul>
      {product && (
        <>
          <ProductSwitch products={products} current={product} />
          <ul>
            <Entry to="requirements" icon="list" product={product} label={t('nav.requirements')} />
            <Entry to="feedback" icon="chat" product={product} label={t('nav.feedback')} />
            <Entry to="tasks" icon="task" product={product} label={t('nav.tasks')} />
            <Entry to="settings" icon="product" product={product} label={t('nav.product')} />
          </ul>
        </>
      )}
      <div className={styles.room} />
      <ul>
        {me.administrator && (
          <li>
            <Link to="/people" className={styles.link} activeProps={active}>
              <Icon name="people" />
              {t('nav.people')}
            </Link>
          </li>
        )}
        <li>
          <button type="button" className={styles.link} onClick={help}>
            <Icon name="info" />
            {t('nav.shortcuts')}
            <kbd>?</kbd>
          </button>
        </li>
      </ul>
      <MeMenu me={me} />
    </nav>
  );
}

const active = { className: styles.active, 'aria-current': 'page' } as const;

interface EntryProps {
  to: 'requirements' | 'feedback' | 'tasks' | 'settings';
  icon: IconName;
  product: string;
  label: string;
}

function Entry({ to, icon, product, label }: EntryProps) {
  return (
    <li>
      <Link to={`/p/$product/${to}`} params={{ product }} className={styles.link} activeProps={active}>
        <Icon name={icon} />
        {label}
      </Link>
    </li>
  );
}
