import { useSearch } from '@tanstack/react-router';
import { MyWork } from '@/features/my-work/MyWork';

export default function MyWorkRoute() {
  return <MyWork asOf={useSearch({ from: '/inside/my-work' }).asOf} />;
}
