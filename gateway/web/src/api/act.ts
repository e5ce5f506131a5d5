import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { done, failed } from '@/ui/toasts';
import { type Answer, write } from './client';
import { Problem } from './problem';

/** What a person does, and how the page shows it before and after the answer. */
export interface Act<T> {
  send: Parameters<typeof write<T>>[0];
  /** Shows it at once; what it returns takes it back. */
  optimistic?: () => () => void;
  /** What is read anew when it is done. */
  refresh?: QueryKey[];
  /** Said when it is done. */
  done?: string;
  /** The command that takes it back, offered beside what was said. */
  undo?: () => Promise<unknown> | unknown;
  /** Somebody else was faster (412): whoever edits offers a merge. */
  stale?: (problem: Problem) => void;
  /** Says the refusal in its own place; true where it did. */
  refused?: (problem: Problem) => boolean;
}

/** Views follow a write within milliseconds; reading them at once would show the old once more. */
const VIEWS_FOLLOW = 150;

/** Does something, shows it, says it, and takes it back where it fails. Undefined where it was refused. */
export function useAct(): <T>(act: Act<T>) => Promise<Answer<T> | undefined> {
  const cache = useQueryClient();
  const { t } = useTranslation('shell');
  return useCallback(
    async <T>(act: Act<T>) => {
      const takeBack = act.optimistic?.();
      try {
        const answer = await write<T>(act.send);
        setTimeout(() => {
          for (const queryKey of act.refresh ?? []) void cache.invalidateQueries({ queryKey });
        }, VIEWS_FOLLOW);
        const { undo } = act;
        if (act.done) done(act.done, undo ? () => void undo() : undefined);
        return answer;
      } catch (failure) {
        takeBack?.();
        const problem = Problem.of(failure);
        if (problem.stale && act.stale) act.stale(problem);
        else if (!act.refused?.(problem)) failed(problem, t('offlineNotSaved'));
        return undefined;
      }
    },
    [cache, t],
  );
}
