import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { productQuery } from '@/api/products';
import { useMe } from '@/api/session';
import { Page } from '@/ui/Page';
import { Failed, Loading } from '@/ui/States';
import { Members } from './Members';
import { Modules } from './Modules';
import { Terms } from './Terms';
import { WorkCalendar } from './WorkCalendar';

const TABS = ['members', 'modules', 'terms', 'calendar'] as const;
type Tab = (typeof TABS)[number];

/** Who belongs to a product, who answers for a side, and by which rules it is worked. */
export function Product({ product, tab }: { product: string; tab?: string }) {
  const { t } = useTranslation('product');
  const navigate = useNavigate();
  const me = useMe();
  const read = useQuery(productQuery(product));
  const at: Tab = TABS.find((one) => one === tab) ?? 'members';
  const data = read.data;
  const manages = !!data && (data.managerId === me.id || me.administrator);
  return (
    <Page
      title={data?.name ?? t('title')}
      narrow
      tools={
        <Segmented<Tab>
          value={at}
          aria-label={t('tabs.label')}
          options={TABS.map((value) => ({ value, label: t(`tabs.${value}`) }))}
          onChange={(next) =>
            void navigate({ to: '/p/$product/settings', params: { product }, search: { tab: next }, replace: true })
          }
        />
      }
    >
      {read.isPending ? (
        <Loading />
      ) : !data ? (
        <Failed failure={read.error} retry={() => void read.refetch()} />
      ) : at === 'members' ? (
        <Members product={data} manages={manages} />
      ) : at === 'modules' ? (
        <Modules product={data} manages={manages} />
      ) : at === 'terms' ? (
        <Terms key={data.version} product={data} manages={manages} />
      ) : (
        <WorkCalendar key={data.version} product={data} manages={manages} />
      )}
    </Page>
  );
}
