import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { api, tag } from '@/api/client';
import type { Problem } from '@/api/problem';
import { requirementKey } from '@/api/requirement';
import type { Moved } from '@/api/saves';
import type { Part, Requirement } from '@/domain/requirement';
import { ReasonDialog } from '@/ui/ReasonDialog';
import { changeOf, type Patch } from './patched';

interface Asking {
  part: Part;
  version: number;
  patch: Patch;
  /** What the service said: whose text it is, and who takes note. */
  why: string;
  settle: (moved: Moved | undefined) => void;
}

/** The service takes this edit only as a request, since others agreed to the text. */
export const isAgreed = (problem: Problem): boolean => problem.rule === 'agreed-text-is-changed-by-request';

/** What was agreed is changed by request: the edit that was refused is kept, said why, and sent as one. */
export function useChangeRequest(requirement: Requirement, named: string) {
  const act = useAct();
  const { t } = useTranslation('change');
  const [asking, setAsking] = useState<Asking>();

  const request = (part: Part, version: number, patch: Patch, why: string): Promise<Moved | undefined> =>
    new Promise((settle) => setAsking({ part, version, patch, why, settle }));

  async function send({ part, version, patch, settle }: Asking, reason: string) {
    const answer = await act<unknown>({
      send: (headers) =>
        api.POST('/api/v1/requirements/{requirement}/changes', {
          params: { path: { requirement: requirement.id }, header: { 'If-Match': tag(version) } },
          headers,
          body: { edit: changeOf(part, patch) as never, reason },
        }),
      refresh: [requirementKey(named), ['my-work']],
      done: t('done.requested'),
    });
    // The text stays as it was agreed until those who answer for it have taken note.
    if (answer) settle({ part, from: version, to: version });
    return answer !== undefined;
  }

  const dialog: ReactNode = asking && (
    <ReasonDialog
      draft={['request-change', requirement.id, asking.part]}
      title={t('request.title')}
      label={t('why')}
      hint={t('request.hint')}
      action={t('request.act')}
      onAct={(reason) => send(asking, reason)}
      onClose={() => {
        asking.settle(undefined);
        setAsking(undefined);
      }}
    >
      <p>{asking.why}</p>
    </ReasonDialog>
  );
  return { request, dialog };
}
