import { useTranslation } from 'react-i18next';
import { type Act, useAct } from '@/api/act';
import { api, tag } from '@/api/client';
import { requirementKey } from '@/api/requirement';
import type { Exemption, Part, Requirement, Side } from '@/domain/requirement';

export type Conduct = 'pause' | 'resume' | 'decline' | 'archive';

/** Everything a person does with a requirement beside writing in it and handing it over. True where it was done. */
export function useActions(requirement: Requirement, named: string) {
  const act = useAct();
  const { t } = useTranslation('requirement');
  const path = { requirement: requirement.id };
  const seen = {
    COMMON: requirement.version,
    FRONTEND: requirement.facets.FRONTEND.version,
    BACKEND: requirement.facets.BACKEND.version,
  };
  const version = (part: Part) => tag(seen[part]);

  const run = async (done: string, send: Act<unknown>['send'], undo?: () => unknown) =>
    (await act({ send, done, undo, refresh: [requirementKey(named), ['my-work']] })) !== undefined;

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
    run(t('done.criterionDropped'), (headers) =>
      api.POST('/api/v1/requirements/{requirement}/criteria/{criterion}/drop', {
        params: { path: { ...path, criterion }, header: { 'If-Match': version(part) } },
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
        (headers) =>
          api.POST('/api/v1/requirements/{requirement}/submission', {
            params: { path },
            headers,
            body: { reviewers, seen },
          }),
        withdraw,
      ),
    verdict: (verdict: string, text: string) =>
      run(t('done.verdict'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/verdicts', {
          params: { path },
          headers,
          body: { verdict: verdict as 'AGREE', text, seen },
        }),
      ),
    approve: (side: Side) =>
      run(t('done.approved'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/approvals', {
          params: { path },
          headers,
          body: { side, seen: { COMMON: seen.COMMON, [side]: seen[side] } },
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
      return run(t('done.criterionAdded'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/criteria', { params: { path }, headers, body }),
      );
    },
    reword: (criterion: string, seenVersion: number, text: string) =>
      run(t('done.saved'), (headers) =>
        api.PATCH('/api/v1/requirements/{requirement}/criteria/{criterion}', {
          params: { path: { ...path, criterion }, header: { 'If-Match': tag(seenVersion) } },
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
