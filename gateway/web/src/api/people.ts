import { queryOptions, useQuery } from '@tanstack/react-query';
import { all, api } from './client';
import type { components } from './generated/gateway';

export type Person = components['schemas']['Person'];

/** Everybody by id. Names are small and change seldom: they are read once and when the stream tells of one. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  staleTime: 10 * 60_000,
  meta: { watches: ['account'] },
  queryFn: async (): Promise<Map<string, Person>> => {
    const people = await all<Person>((cursor) =>
      api.GET('/api/v1/people', { params: { query: { limit: 500, cursor } } }),
    );
    return new Map(people.map((person) => [person.id, person]));
  },
});

export function usePeople(): Map<string, Person> {
  return useQuery(peopleQuery).data ?? NOBODY;
}

const NOBODY = new Map<string, Person>();

/** A person's name; the login of somebody erased, the id's first characters while names are on their way. */
export function nameOf(people: Map<string, Person>, id: string | null | undefined): string {
  const person = id ? people.get(id) : undefined;
  return person?.name || person?.login || (id?.slice(0, 8) ?? '');
}
