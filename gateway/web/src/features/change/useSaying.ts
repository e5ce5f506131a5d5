import { useTranslation } from 'react-i18next';
import { api } from '@/api/client';
import { useCommand } from '@/api/command';
import type { Requirement, Side } from '@/domain/requirement';

/** What is said to changes and to what hangs on them. True where it was done. */
export function useSaying(requirement: Requirement, named: string) {
  const command = useCommand(requirement, named);
  const { t } = useTranslation('change');
  const of = (change: string) => ({ path: { requirement: requirement.id, change } });
  const done = async (...said: Parameters<typeof command>) => (await command(...said)) !== undefined;
  return {
    acknowledge: (change: string) =>
      done(t('done.acknowledged'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/changes/{change}/acknowledge', { params: of(change), headers }),
      ),
    object: (change: string, text: string) =>
      done(t('done.objected'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/changes/{change}/objections', {
          params: of(change),
          headers,
          body: { text },
        }),
      ),
    decide: (change: string, adopt: boolean, reason: string) =>
      done(t(adopt ? 'done.adopted' : 'done.rejected'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/changes/{change}/decide', {
          params: of(change),
          headers,
          body: { adopt, reason },
        }),
      ),
    withdraw: (change: string, reason: string) =>
      done(t('done.withdrawn'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/changes/{change}/withdraw', {
          params: of(change),
          headers,
          body: { reason },
        }),
      ),
    recheck: (suspicion: string, side: Side, answer: 'NO_IMPACT' | 'ADAPTED' | 'DISPUTED', text: string) =>
      done(t('done.rechecked'), (headers) =>
        api.POST('/api/v1/requirements/{requirement}/suspicions/{suspicion}/answers', {
          params: { path: { requirement: requirement.id, suspicion } },
          headers,
          body: { side, answer, text },
        }),
      ),
  };
}
