import type { QueryClient } from '@tanstack/react-query';
import { create } from 'zustand';
import { type Frame, Lines } from './frames';

/** Something changed: `tandem.<context>.<aggregate>.<what>.v<n>`, and whose. */
export interface Change {
  type: string;
  id: string;
  version: number;
  actor: string;
  /** Why it is a notice for whoever listens, where it is one. */
  notice?: string;
}

export type Line = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** How the page is connected; shown in the shell. */
export const useLine = create<{ line: Line; since: number; last?: string }>(() => ({
  line: 'connecting',
  since: Date.now(),
}));

const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;
/** The gateway beats every 15 s; three missed beats are a dead line. */
const SILENCE = 45_000;
const BATCH = 120;

/** Reads the stream as long as somebody is signed in: resumes where it was cut, says how it stands, tells the cache. */
export class Stream {
  private lastId?: string;
  private stopped = false;
  private attempt = 0;
  private abort?: AbortController;
  private wake?: () => void;
  private readonly pending = new Map<string, Change>();
  private flushing?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly cache: QueryClient,
    private readonly signedOut: () => void,
    private readonly heard: (change: Change) => void = () => {},
  ) {}

  start(): () => void {
    const again = () => this.wake?.();
    globalThis.addEventListener('online', again);
    globalThis.addEventListener('offline', this.cut);
    void this.run();
    return () => {
      this.stopped = true;
      globalThis.removeEventListener('online', again);
      globalThis.removeEventListener('offline', this.cut);
      this.abort?.abort();
      this.wake?.();
    };
  }

  private readonly cut = () => this.abort?.abort();

  private async run(): Promise<void> {
    while (!this.stopped) {
      try {
        await this.listen();
      } catch {
        // the line is cut: whoever looks at the shell sees it, and it is taken up again below
      }
      if (this.stopped) return;
      useLine.setState({ line: navigator.onLine ? 'reconnecting' : 'offline', since: Date.now() });
      await this.pause();
    }
  }

  private async listen(): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    const headers: Record<string, string> = { Accept: 'text/event-stream' };
    if (this.lastId) headers['Last-Event-ID'] = this.lastId;
    const response = await fetch('/api/v1/stream', { headers, signal: abort.signal, cache: 'no-store' });
    if (response.status === 401) {
      this.stopped = true;
      this.signedOut();
      return;
    }
    if (!response.ok || !response.body) throw new Error(`stream answered ${response.status}`);
    const resumed = this.attempt > 0;
    this.attempt = 0;
    useLine.setState({ line: 'live', since: Date.now() });
    // What failed while the line was down is asked again.
    if (resumed)
      void this.cache.refetchQueries({ predicate: (query) => query.state.status === 'error', type: 'active' });
    const lines = new Lines();
    const text = new TextDecoder();
    const reader = response.body.getReader();
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    try {
      while (true) {
        clearTimeout(watchdog);
        watchdog = setTimeout(() => abort.abort(), SILENCE);
        const { done, value } = await reader.read();
        if (done) return;
        for (const frame of lines.take(text.decode(value, { stream: true }))) this.take(frame);
      }
    } finally {
      clearTimeout(watchdog);
    }
  }

  private take(frame: Frame): void {
    if (frame.id) {
      this.lastId = frame.id;
      useLine.setState({ last: frame.id });
    }
    if (frame.event === 'signed-out') {
      this.stopped = true;
      this.signedOut();
    } else if (frame.event === 'reset') {
      void this.cache.invalidateQueries();
    } else if (frame.data) {
      const change = JSON.parse(frame.data) as Change;
      this.pending.set(`${change.type} ${change.id}`, change);
      this.flushing ??= setTimeout(() => this.flush(), BATCH);
    }
  }

  private flush(): void {
    this.flushing = undefined;
    const changes = [...this.pending.values()];
    this.pending.clear();
    changes.forEach(this.heard);
    void this.cache.invalidateQueries({ predicate: (query) => changes.some((change) => concerns(change, query)) });
  }

  private pause(): Promise<void> {
    const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.attempt++) * (0.7 + Math.random() * 0.6);
    return new Promise((go) => {
      const timer = setTimeout(go, wait);
      this.wake = () => {
        clearTimeout(timer);
        go();
      };
    });
  }
}

interface Shown {
  meta?: { watches?: string[]; notices?: boolean; id?: (data: unknown) => string | undefined } | undefined;
  state: { data?: unknown };
}

/** Whether a query shows what changed. */
export function concerns(change: Change, query: Shown): boolean {
  if (query.meta?.notices) return change.notice !== undefined;
  const aggregate = change.type.split('.')[2] ?? '';
  if (!query.meta?.watches?.includes(aggregate)) return false;
  const shown = query.meta.id?.(query.state.data);
  return shown === undefined || shown === change.id;
}
