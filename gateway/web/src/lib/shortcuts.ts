import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/**
 * Keys that do something. They never fire while somebody composes Chinese (`isComposing`), types in a field, or holds a
 * modifier the shortcut does not name. Written `c`, `?`, `g m` (one after the other), `mod+k` (Ctrl, or Cmd on a Mac).
 */
export interface Shortcut {
  keys: string;
  /** What it does, for the list behind `?`. */
  label: string;
  /** Under which heading; the shell's own come first. */
  group: string;
  run: (event: KeyboardEvent) => void;
  /** Fires in fields too. */
  everywhere?: boolean;
}

export const useShortcutList = create<{ shortcuts: Shortcut[] }>(() => ({ shortcuts: [] }));

const PAIR = 900;
let first: { key: string; at: number } | undefined;

export function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.closest('[role="combobox"],[role="listbox"]')) return true;
  if (target instanceof HTMLInputElement)
    return !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** A key event in the notation of {@link Shortcut#keys}; empty while text is being composed. */
export function notation(event: KeyboardEvent): string {
  if (event.isComposing || event.keyCode === 229 || event.key === 'Process' || event.key === 'Dead') return '';
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const mod = event.ctrlKey || event.metaKey ? 'mod+' : '';
  return (event.altKey ? 'alt+' : '') + mod + key;
}

/** Which shortcut an event is for; the one added last wins. */
export function found(event: KeyboardEvent, shortcuts: Shortcut[], now = Date.now()): Shortcut | undefined {
  const pressed = notation(event);
  if (!pressed) return undefined;
  const before = first && now - first.at < PAIR ? first.key : undefined;
  const fits = (keys: string) => shortcuts.findLast((s) => s.keys === keys && (s.everywhere || !typing(event.target)));
  const pair = before ? fits(`${before} ${pressed}`) : undefined;
  first = pair || typing(event.target) ? undefined : { key: pressed, at: now };
  return pair ?? fits(pressed);
}

/** Listens as long as the page lives. Nothing fires below an open dialog but what is meant everywhere. */
export function listen(): () => void {
  const handle = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const shortcut = found(event, useShortcutList.getState().shortcuts);
    if (!shortcut) return;
    const dialog = document.querySelector('dialog[open],[role="dialog"]');
    if (dialog && !shortcut.everywhere && !dialog.contains(event.target as Node)) return;
    event.preventDefault();
    shortcut.run(event);
  };
  document.addEventListener('keydown', handle);
  return () => document.removeEventListener('keydown', handle);
}

/** Shortcuts of a part of the page, as long as it is shown. */
export function useShortcuts(shortcuts: Shortcut[], active = true): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  const signature = shortcuts.map((s) => s.keys + s.label).join('|');
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered anew when keys or labels change, not at each render
  useEffect(() => {
    if (!active) return;
    const added = latest.current.map((shortcut, i) => ({
      ...shortcut,
      run: (event: KeyboardEvent) => latest.current[i]?.run(event),
    }));
    useShortcutList.setState((state) => ({ shortcuts: [...state.shortcuts, ...added] }));
    return () =>
      useShortcutList.setState((state) => ({ shortcuts: state.shortcuts.filter((s) => !added.includes(s)) }));
  }, [signature, active]);
}
