import { useTranslation } from 'react-i18next';
import { api, tag, versionOf } from '@/api/client';
import { type Send, useCommand } from '@/api/command';
import { type Moved, onItsWay } from '@/api/saves';
import type { Criterion, Exemption, Part, Requirement, Side } from '@/domain/requirement';

export type Conduct = 'pause' | 'resume' | 'decline' | 'archive';

/** Everything a person does with a requirement beside writing in it and handing it over. True where it was done. */
export function useActions(requirement: Requirement, named: string) {
  const command = useCommand(requirement, named);
  const { t } = useTranslation('requirement');
  const path = { requirement: requirement.id };
  const seen = {
    COMMON: requirement.version,
    FRONTEND: requirement.facets.FRONTEND.version,
    BACKEND: requirement.facets.BACKEND.version,
  };

  const run = async (done: string, send: Send, undo?: () => unknown) => (await command(done, send, undo)) !== undefined;

  /** An edit of the criteria of a part, on the version it was begun from; adding needs none. What is sent next waits for it. */
  const edit = async (
    part: Part,
    begun: number | undefined,
    done: string,
    send: (headers: Parameters<Send>[0], ifMatch: string) => ReturnType<Send>,
  ) => {
    let from = begun;
    const moving = command(done, (headers, carry) => {
      from = carry({ [part]: begun })[part];
      return send(headers, tag(from));
    }).then((answer): Moved | undefined => {
      if (!answer) return undefined;
      const to = answer.etag ? versionOf(answer.etag) : Number(from) + 1;
      return { part, from: from ?? to - 1, to };
    });
    onItsWay(requirement.id, moving);
    return (await moving) !== undefined;
  };

  const withdraw = () =>
    run(t('done.withdrawn'), (headers) =>
      api.POST('/api/v1/requirements/{requirement}/submission/withdraw', { params: { path }, headers }),
    );
  const unlink = (type: string, to: string) =>
    run(t('done.unlinked'), (headers) =>
      api.POST('/api/v1/requirements/{requirement}/links/remove', {
        params: { path },
        headers,
        body: { type: type as 'DEPENDS', to },
      }),
    );
  const link = (type: string, to: string, note: string) =>
    run(
      t('done.linked'),
      (headers) =>
        api.POST('/api/v1/requirements/{requirement}/links', {
          params: { path },
          headers,
          body: { type: type as 'DEPENDS', to, note },
        }),
      () => unlink(type, to),
    );
  const drop = (criterion: string, part: Part, reason: string) =>
    edit(part, seen[part], t('done.criterionDropped'), (headers, ifMatch) =>
      api.POST('/api/v1/requirements/{requirement}/criteria/{criterion}/drop', {
        params: { path: { ...path, criterion }, header: { 'If-Match': ifMatch } },
        headers,
        body: { reason },
      }),
    );

  return {
    withdraw,
    link,
    unlink,
    drop,
    submit: (reviewers: string[]) =>
      run(
        t('done.submitted'),
        (headers, carry) =>
          api.POST('/api/v1/requirements/{requirement}/submission', {
            params: { path },
            headers,
            body: { reviewers, seen: carry(seen) },
          }),
        withdraw,
      ),
    verdict: (verdict: string, text: string) =>
      run(t('done.verdict'), (headers, carry) =>
        api.POST('/api/v1/requirements/{requirement}/verdicts', {
          params: { path },
          headers,
          body: { verdict: verdict as 'AGREE', text, seen: carry(seen) },
        }),
      ),
    approve: (side: Side) =>
      run(t('done.approved'), (headers, carry) =>
        api.POST('/api/v1/requirements/{requirement}/approvals', {
          params: { path },
          headers,
          body: { side, seen: carry({ COMMON: seen.COMMON, [side]: seen[side] }) },
        }),
      ),
    giveBack: (reason: string, missing: string[]) =>
      run(t('done.returned'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/returns', {
          params: { path },
          headers,
          body: { reason, missing },
        }),
      ),
    accept: (side: Side) =>
      run(t('done.accepted'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/facets/{side}/accept', {
          params: { path: { ...path, side } },
          headers,
          body: {},
        }),
      ),
    reject: (side: Side, reason: string) =>
      run(t('done.rejected'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/facets/{side}/reject', {
          params: { path: { ...path, side } },
          headers,
          body: { reason },
        }),
      ),
    reopen: (side: Side, reason: string) =>
      run(t('done.reopened'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/facets/{side}/reopen', {
          params: { path: { ...path, side } },
          headers,
          body: { reason },
        }),
      ),
    conduct: (what: Conduct, reason: string) =>
      run(t(`done.${what}`), (headers) =>
        what === 'resume' || what === 'archive'
          ? api.POST(`/api/v1/requirements/{requirement}/${what}`, { params: { path }, headers })
          : api.POST(`/api/v1/requirements/{requirement}/${what}`, { params: { path }, headers, body: { reason } }),
      ),
    add: (part: Part, text: string) => {
      const body = part === 'COMMON' ? { text } : { side: part, text };
      return edit(part, undefined, t('done.criterionAdded'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/criteria', { params: { path }, headers, body }),
      );
    },
    reword: ({ id, part }: Criterion, begun: number, text: string) =>
      edit(part, begun, t('done.saved'), (headers, ifMatch) =>
        api.PATCH('/api/v1/requirements/{requirement}/criteria/{criterion}', {
          params: { path: { ...path, criterion: id }, header: { 'If-Match': ifMatch } },
          headers,
          body: { text },
        }),
      ),
    judge: (criterion: string, judgement: string, text: string, link: string) =>
      run(t('done.judged'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/criteria/{criterion}/judgements', {
          params: { path: { ...path, criterion } },
          headers,
          body: { judgement: judgement as 'PASS', ...(text && { text }), ...(link && { link }) },
        }),
      ),
    exempt: (side: Side, why: Exemption['why'], reason: string, providedBy: string | undefined) =>
      run(t('done.exemptionProposed'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/exemptions', {
          params: { path },
          headers,
          body: { side, why, reason, ...(providedBy && { providedBy }) },
        }),
      ),
    confirmExemption: (side: Side) =>
      run(t('done.exemptionConfirmed'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/exemptions/{side}/confirm', {
          params: { path: { ...path, side } },
          headers,
        }),
      ),
    declineExemption: (side: Side, reason: string) =>
      run(t('done.exemptionDeclined'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/exemptions/{side}/decline', {
          params: { path: { ...path, side } },
          headers,
          body: { reason },
        }),
      ),
    reinstate: (side: Side, reason: string) =>
      run(t('done.reinstated'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/exemptions/{side}/reinstate', {
          params: { path: { ...path, side } },
          headers,
          body: { reason },
        }),
      ),
  };
}

export type Actions = ReturnType<typeof useActions>;
