import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '@/api/act';
import { type Answer, api, tag, versionOf } from '@/api/client';
import type { Problem } from '@/api/problem';
import { requirementKey, requirementQuery } from '@/api/requirement';
import { answered, carried, type Moved, onItsWay } from '@/api/saves';
import { type ChangedSince, type Collision, rebased } from '@/domain/merge';
import type { Part, Requirement } from '@/domain/requirement';
import { MergeView } from '@/ui/MergeView';
import { told } from '@/ui/toasts';
import { useWords } from '@/ui/words';
import { type Patch, patched, versioned } from './patched';
import { isAgreed, useChangeRequest } from './useChangeRequest';

/**
 * Saves a part's text: shown at once, sent with the version the writing began from when the saves before it are answered. Where
 * somebody else wrote meanwhile, other fields are put together by themselves and the same field in a merge view. True where all is
 * saved.
 */
export type Save = (part: Part, version: number, patch: Patch, undo?: Patch) => Promise<boolean>;

interface Merging {
  part: Part;
  version: number;
  clean: Patch;
  collisions: Collision[];
  settle: (moved: Moved | undefined) => void;
}

/** No save is waited for: this one stands in the place of one that was. */
const NOTHING = Promise.resolve([]);

export function useEdits(requirement: Requirement, named: string): { save: Save; merge: ReactNode } {
  const act = useAct();
  const cache = useQueryClient();
  const { t } = useTranslation('requirement');
  const w = useWords();
  const { request, dialog } = useChangeRequest(requirement, named);
  const [merging, setMerging] = useState<Merging>();
  const { queryKey } = requirementQuery(named);

  const save: Save = async (part, version, patch, undo) => {
    const saving = put(part, version, patch, answered(requirement.id), undo);
    onItsWay(requirement.id, saving);
    return (await saving) !== undefined;
  };

  async function put(
    part: Part,
    version: number,
    patch: Patch,
    before: Promise<(Moved | undefined)[]>,
    undo?: Patch,
  ): Promise<Moved | undefined> {
    let stale: Problem | undefined;
    let agreed: Problem | undefined;
    let from = version;
    const answer: Answer<unknown> | undefined = await act<unknown>({
      send: async (headers) => {
        from = carried({ [part]: version }, await before)[part] ?? version;
        return sent(requirement.id, part, from, patch, headers['Idempotency-Key']);
      },
      optimistic: () => {
        const shown = cache.getQueryData(queryKey);
        void cache.cancelQueries({ queryKey });
        if (shown) cache.setQueryData(queryKey, patched(shown, part, patch));
        return () => cache.setQueryData(queryKey, shown);
      },
      refresh: [requirementKey(named)],
      done: t('done.saved'),
      undo: undo && (() => save(part, versionOf(answer?.etag), undo)),
      stale: (problem) => {
        stale = problem;
      },
      refused: (problem) => {
        if (isAgreed(problem)) agreed = problem;
        return agreed !== undefined;
      },
    });
    if (agreed) return request(part, from, patch, agreed.detail);
    if (stale) return again(part, stale, patch);
    if (!answer) return undefined;
    const to = versionOf(answer.etag);
    cache.setQueryData(queryKey, (shown) => shown && versioned(shown, part, to));
    return { part, from, to };
  }

  async function again(part: Part, stale: Problem, patch: Patch): Promise<Moved | undefined> {
    const version = versionOf(stale.current);
    const { clean, collisions } = rebased(patch, stale.changes as ChangedSince[]);
    void cache.invalidateQueries({ queryKey });
    if (collisions.length === 0) {
      told(t('merge.byItself'));
      return put(part, version, clean, NOTHING);
    }
    return new Promise((settle) => setMerging({ part, version, clean, collisions, settle }));
  }

  const merge = merging ? (
    <MergeView
      collisions={merging.collisions}
      label={(field) => w('field', field)}
      onCancel={() => {
        setMerging(undefined);
        merging.settle(undefined);
      }}
      onSave={(chosen) => {
        setMerging(undefined);
        void put(merging.part, merging.version, { ...merging.clean, ...chosen }, NOTHING).then(merging.settle);
      }}
    />
  ) : null;
  return {
    save,
    merge: (
      <>
        {merge}
        {dialog}
      </>
    ),
  };
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
