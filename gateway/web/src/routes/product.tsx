import { useParams, useSearch } from '@tanstack/react-router';
import { Product } from '@/features/product/Product';

const from = '/inside/p/$product/settings';

export default function ProductRoute() {
  return <Product product={useParams({ from }).product} tab={useSearch({ from }).tab} />;
}
