import { useParams, useSearch } from '@tanstack/react-router';
import { Requirements } from '@/features/requirements/Requirements';

const from = '/inside/p/$product/requirements';

export default function RequirementsRoute() {
  const { product } = useParams({ from });
  const { q, view, asOf } = useSearch({ from });
  return <Requirements key={product} product={product} q={q ?? ''} view={view ?? 'list'} asOf={asOf} />;
}
