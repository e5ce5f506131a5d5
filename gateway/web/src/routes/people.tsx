import { useSearch } from '@tanstack/react-router';
import { People } from '@/features/people/People';

export default function PeopleRoute() {
  return <People q={useSearch({ from: '/inside/people' }).q ?? ''} />;
}
