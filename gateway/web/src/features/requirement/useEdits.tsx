import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { type Answer, api, tag } from '@/api/client';
import type { Problem } from '@/api/problem';
import { requirementKey, requirementQuery } from '@/api/requirement';
import { type ChangedSince, type Collision, rebased } from '@/domain/merge';
import type { FieldValue, Part, Requirement } from '@/domain/requirement';
import { MergeView } from '@/ui/MergeView';
import { told } from '@/ui/toasts';
import { useWords } from '@/ui/words';
import { patched } from './patched';

export type Patch = Record<string, FieldValue | null>;

/**
 * Saves a part's text: shown at once, sent with the version the writing began from. Where somebody else wrote meanwhile,
 * other fields are put together by themselves and the same field in a merge view. True where all is saved.
 */
export type Save = (part: Part, version: number, patch: Patch, undo?: Patch) => Promise<boolean>;

interface Merging {
  part: Part;
  version: number;
  clean: Patch;
  collisions: Collision[];
  settle: (saved: boolean) => void;
}

export function useEdits(requirement: Requirement, named: string): { save: Save; merge: ReactNode } {
  const act = useAct();
  const cache = useQueryClient();
  const { t } = useTranslation('requirement');
  const w = useWords();
  const [merging, setMerging] = useState<Merging>();
  const { queryKey } = requirementQuery(named);

  const save: Save = async (part, version, patch, undo) => {
    let stale: Problem | undefined;
    const answer: Answer<unknown> | undefined = await act<unknown>({
      send: (headers) => sent(requirement.id, part, version, patch, headers['Idempotency-Key']),
      optimistic: () => {
        const before = cache.getQueryData(queryKey);
        void cache.cancelQueries({ queryKey });
        if (before) cache.setQueryData(queryKey, patched(before, part, patch));
        return () => cache.setQueryData(queryKey, before);
      },
      refresh: [requirementKey(named)],
      done: t('done.saved'),
      undo: undo && (() => save(part, Number(answer?.etag?.replaceAll('"', '')), undo)),
      stale: (problem) => {
        stale = problem;
      },
    });
    if (answer) return true;
    return stale ? again(part, stale, patch) : false;
  };

  async function again(part: Part, stale: Problem, patch: Patch): Promise<boolean> {
    const version = Number(stale.current?.replaceAll('"', ''));
    const { clean, collisions } = rebased(patch, stale.changes as ChangedSince[]);
    void cache.invalidateQueries({ queryKey });
    if (collisions.length === 0) {
      told(t('merge.byItself'));
      return save(part, version, clean);
    }
    return new Promise((settle) => setMerging({ part, version, clean, collisions, settle }));
  }

  const merge = merging ? (
    <MergeView
      collisions={merging.collisions}
      label={(field) => w('field', field)}
      onCancel={() => {
        setMerging(undefined);
        merging.settle(false);
      }}
      onSave={(chosen) => {
        setMerging(undefined);
        void save(merging.part, merging.version, { ...merging.clean, ...chosen }).then(merging.settle);
      }}
    />
  ) : null;
  return { save, merge };
}

function sent(id: string, part: Part, version: number, body: Patch, key: string) {
  const header = { 'If-Match': tag(version) };
  const headers = { 'Idempotency-Key': key };
  return part === 'COMMON'
    ? api.PATCH('/api/v1/requirements/{requirement}', {
        params: { path: { requirement: id }, header },
        headers,
        body: body as never,
      })
    : api.PATCH('/api/v1/requirements/{requirement}/facets/{side}', {
        params: { path: { requirement: id, side: part }, header },
        headers,
        body: body as never,
      });
}
