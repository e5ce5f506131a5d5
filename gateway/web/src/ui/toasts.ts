import { create } from 'zustand';
import { Problem } from '@/api/problem';

export interface Toast {
  id: number;
  kind: 'done' | 'failed' | 'told';
  text: string;
  traceId?: string;
  undo?: () => void;
  action?: { label: string; run: () => void };
}

interface Toasts {
  toasts: Toast[];
  show: (toast: Omit<Toast, 'id'>) => number;
  dismiss: (id: number) => void;
}

let next = 1;

export const useToasts = create<Toasts>((set) => ({
  toasts: [],
  show: (toast) => {
    const id = next++;
    set((state) => ({ toasts: [...state.toasts.slice(-3), { ...toast, id }] }));
    return id;
  },
  dismiss: (id) => set((state) => ({ toasts: state.toasts.filter((toast) => toast.id !== id) })),
}));

/** Says that something is done; `undo` sends the command that takes it back. */
export function done(text: string, undo?: () => void): void {
  useToasts.getState().show({ kind: 'done', text, undo });
}

export function told(text: string, action?: Toast['action']): void {
  useToasts.getState().show({ kind: 'told', text, action });
}

/** Says what went wrong, in the API's own words, with the trace id to hand on. */
export function failed(failure: unknown, offline: string): void {
  const problem = Problem.of(failure);
  const faults = problem.errors.map((fault) => fault.message).join(' ');
  const text = problem.offline ? offline : [problem.detail || problem.message, faults].filter(Boolean).join(' ');
  useToasts.getState().show({ kind: 'failed', text, traceId: problem.traceId });
}
