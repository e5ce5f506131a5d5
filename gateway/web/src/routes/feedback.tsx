import { useParams, useSearch } from '@tanstack/react-router';
import { Inbox, type Tab } from '@/features/feedback/Inbox';

const from = '/inside/p/$product/feedback';
const TABS = ['open', 'answered', 'closed', 'all'];

export default function FeedbackRoute() {
  const { product } = useParams({ from });
  const { item, state = 'open', side } = useSearch({ from });
  return (
    <Inbox
      product={product}
      item={item}
      state={TABS.includes(state) ? (state as Tab) : 'open'}
      side={side === 'FRONTEND' || side === 'BACKEND' ? side : undefined}
    />
  );
}
