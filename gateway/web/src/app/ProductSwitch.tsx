import { useNavigate } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ProductLine } from '@/api/products';
import { Icon } from '@/ui/Icon';
import styles from './ProductSwitch.module.css';

/** Which product is worked in; one of several is chosen here. */
export function ProductSwitch({ products, current }: { products: ProductLine[]; current: string }) {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const name = products.find((product) => product.key === current)?.name ?? current;
  if (products.length < 2) return <h2 className={styles.name}>{name}</h2>;
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [current],
        items: products.map((product) => ({ key: product.key, label: `${product.name} · ${product.key}` })),
        onClick: ({ key }) => void navigate({ to: '/p/$product/requirements', params: { product: key } }),
      }}
    >
      <button type="button" className={styles.name} aria-label={t('nav.switchProduct', { name })}>
        <span>{name}</span>
        <Icon name="down" size={12} />
      </button>
    </Dropdown>
  );
}
