import { useCallback, useEffect, useRef, useState } from 'react';

/**
 * What somebody is writing, kept in this browser until it is sent: keyed by person and by what is edited, so that a
 * closed tab, a lost line or a restart of the gateway costs no word.
 */
const PREFIX = 'tandem.draft:';
const KEPT_DAYS = 30;
const PAUSE = 250;

interface Kept {
  value: unknown;
  at: number;
}

function slot(person: string, key: string[]): string {
  return PREFIX + [person, ...key].map(encodeURIComponent).join('/');
}

export function keep(person: string, key: string[], value: unknown): void {
  try {
    localStorage.setItem(slot(person, key), JSON.stringify({ value, at: Date.now() } satisfies Kept));
  } catch {
    // a full or forbidden store: the text is still on the page
  }
}

export function kept<T>(person: string, key: string[]): { value: T; at: number } | undefined {
  try {
    const found = localStorage.getItem(slot(person, key));
    return found ? (JSON.parse(found) as { value: T; at: number }) : undefined;
  } catch {
    return undefined;
  }
}

export function drop(person: string, key: string[]): void {
  try {
    localStorage.removeItem(slot(person, key));
  } catch {
    // nothing was kept there
  }
}

/** Throws away what nobody came back for. */
export function sweep(now = Date.now()): void {
  for (const name of Object.keys(localStorage)) {
    if (!name.startsWith(PREFIX)) continue;
    const { at } = JSON.parse(localStorage.getItem(name) ?? '{}') as Partial<Kept>;
    if (!at || now - at > KEPT_DAYS * 86_400_000) localStorage.removeItem(name);
  }
}

export interface Draft<T> {
  value: T;
  set: (value: T) => void;
  /** Forgets it: after it was sent, or thrown away on purpose. */
  clear: () => void;
  /** When it was written, where it was found again. */
  restored?: number;
}

/** A value that survives; `initial` where nothing was kept. */
export function useDraft<T>(person: string, key: string[], initial: T): Draft<T> {
  const name = slot(person, key);
  const [state, setState] = useState(() => ({ name, ...start<T>(person, key, initial) }));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef<{ key: string[]; value: T } | undefined>(undefined);
  if (state.name !== name) setState({ name, ...start<T>(person, key, initial) });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (latest.current) keep(person, latest.current.key, latest.current.value);
    latest.current = undefined;
  }, [person]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` is the key, as one text
  const set = useCallback(
    (value: T) => {
      setState((before) => ({ ...before, value }));
      latest.current = { key, value };
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, PAUSE);
    },
    [name, flush],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` is the key, as one text
  const clear = useCallback(() => {
    clearTimeout(timer.current);
    latest.current = undefined;
    drop(person, key);
    setState({ name, value: initial, restored: undefined });
  }, [name, person]);

  useEffect(() => {
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { value: state.value, set, clear, restored: state.restored };
}

function start<T>(person: string, key: string[], initial: T): { value: T; restored?: number } {
  const found = kept<T>(person, key);
  return found ? { value: found.value, restored: found.at } : { value: initial };
}
