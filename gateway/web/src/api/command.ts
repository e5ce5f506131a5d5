import { useTranslation } from 'react-i18next';
import type { Requirement } from '@/domain/requirement';
import { told } from '@/ui/toasts';
import { useAct } from './act';
import type { Answer, write } from './client';
import { requirementKey } from './requirement';
import { answered, carried, type Versions } from './saves';

type Headers = Parameters<Parameters<typeof write>[0]>[0];
type Sent = ReturnType<Parameters<typeof write<unknown>>[0]>;

/** Sends it, given how to carry the versions somebody saw over what this page has saved since. */
export type Send = (headers: Headers, carry: (seen: Versions) => Versions) => Sent;

export type Command = (said: string, send: Send, undo?: () => unknown) => Promise<Answer<unknown> | undefined>;

/**
 * What a person does with a requirement beside writing in it. It waits for the saves on their way and counts on the text they left;
 * where one of them failed nothing is sent. Undefined where it was not done.
 */
export function useCommand(requirement: Requirement, named: string): Command {
  const act = useAct();
  const { t } = useTranslation('requirement');
  return async (done, send, undo) => {
    const moves = await answered(requirement.id);
    if (moves.includes(undefined)) {
      told(t('notSentUnsaved'));
      return undefined;
    }
    return act<unknown>({
      send: (headers) => send(headers, (seen) => carried(seen, moves)),
      done,
      undo,
      refresh: [requirementKey(named), ['my-work']],
    });
  };
}
