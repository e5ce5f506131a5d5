import createClient, { type FetchResponse, type Middleware } from 'openapi-fetch';
import type { paths as Feedback } from './generated/feedback';
import type { paths as Gateway } from './generated/gateway';
import type { paths as Planning } from './generated/planning';
import type { paths as Requirements } from './generated/requirements';
import { Problem } from './problem';

export type Paths = Gateway & Requirements & Planning & Feedback;

/** What a page shows with every write; given by the session, kept in memory only. */
let csrf = '';
let language = 'zh-CN';
const positions = new Map<string, number>();

export function useCsrf(token: string | undefined): void {
  csrf = token ?? '';
}

export function speak(next: string): void {
  language = next;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Remembers how far each service has come with what this page wrote, and asks reads not to be older. */
const remember: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language);
    if (!SAFE.has(request.method)) {
      if (csrf) request.headers.set('X-CSRF-Token', csrf);
    } else if (positions.size > 0) {
      request.headers.set('Tandem-Position', [...positions].map(([service, at]) => `${service}=${at}`).join(', '));
    }
    return request;
  },
  onResponse({ request, response }) {
    if (SAFE.has(request.method)) return;
    for (const part of (response.headers.get('Tandem-Position') ?? '').split(',')) {
      const [service, at] = part.trim().split('=');
      if (service && at) positions.set(service, Math.max(Number(at), positions.get(service) ?? 0));
    }
  },
};

export const api = createClient<Paths>({
  baseUrl: globalThis.location?.origin ?? 'http://127.0.0.1',
  // Looked up at each call, so that tests can put another one in its place.
  fetch: (request) => globalThis.fetch(request),
});
api.use(remember);

// biome-ignore lint/suspicious/noExplicitAny: the library's own types are this open
type Fetched<T> = Promise<FetchResponse<any, any, any> & { data?: T }>;

/** An answer and what its headers say. */
export interface Answer<T> {
  data: T;
  etag?: string;
  location?: string;
  /** The next page's address, where there is one. */
  next?: string;
  replayed: boolean;
}

/** The answer of a call, or the {@link Problem} it came back with. */
export async function answer<T>(call: Fetched<T>): Promise<Answer<T>> {
  let fetched: Awaited<Fetched<T>>;
  try {
    fetched = await call;
  } catch (failure) {
    throw Problem.of(failure);
  }
  const { response } = fetched;
  if (!response.ok) throw problem(response, fetched.error);
  return {
    data: fetched.data as T,
    etag: response.headers.get('ETag') ?? undefined,
    location: response.headers.get('Location') ?? undefined,
    next: /<([^>]+)>;\s*rel="next"/.exec(response.headers.get('Link') ?? '')?.[1],
    replayed: response.headers.get('Idempotency-Replayed') === 'true',
  };
}

export async function read<T>(call: Fetched<T>): Promise<T> {
  return (await answer(call)).data;
}

function problem(response: Response, error: unknown): Problem {
  const body = error && typeof error === 'object' ? (error as Record<string, unknown>) : {};
  const wait = Number(response.headers.get('Retry-After'));
  return new Problem(response.status, body, Number.isFinite(wait) && wait > 0 ? wait : undefined);
}

/** The entity tag of a part's version, as `If-Match` takes it. */
export const tag = (version: number | undefined): string => `"${version}"`;

/** The version an entity tag names. */
export const versionOf = (etag: string | undefined): number => Number(etag?.replaceAll('"', ''));

/**
 * One action of a person. It carries one key however often it has to be sent, so that an answer lost on the way never
 * does anything twice; what passes by itself is waited out a few times.
 */
export async function write<T>(
  send: (headers: { 'Idempotency-Key': string }) => Fetched<T>,
  key: string = crypto.randomUUID(),
): Promise<Answer<T>> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await answer(send({ 'Idempotency-Key': key }));
    } catch (failure) {
      const found = Problem.of(failure);
      if (!found.passing || attempt >= 3) throw found;
      await new Promise((go) => setTimeout(go, (found.retryAfter ?? 0) * 1000 || 300 * 2 ** attempt));
    }
  }
}

/** Every page of a list, one after the other. */
export async function all<T>(first: (cursor?: string) => Fetched<{ items?: T[] }>, most = 5000): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await answer(first(cursor));
    items.push(...(page.data.items ?? []));
    cursor = page.next ? (new URL(page.next, 'http://here').searchParams.get('cursor') ?? undefined) : undefined;
  } while (cursor && items.length < most);
  return items;
}
