import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { changesQuery, suspicionsQuery } from '@/api/requirement';
import { isPending } from '@/domain/changes';
import type { Requirement, Team } from '@/domain/requirement';
import styles from './Change.module.css';
import { ChangeCard } from './ChangeCard';
import { SuspicionCard } from './SuspicionCard';

interface Props {
  requirement: Requirement;
  named: string;
  team: Team;
  me: string;
  asOf: string | undefined;
}

/** What changed since it was agreed, here and in what it hangs on. What waits for a word stands open, the rest is folded. */
export function Changes({ asOf, ...shown }: Props) {
  const { t } = useTranslation('change');
  const changes = useQuery(changesQuery(shown.named, asOf)).data ?? [];
  const suspicions = useQuery(suspicionsQuery(shown.named, asOf)).data ?? [];
  const readOnly = asOf !== undefined;
  const cards = [
    ...suspicions.map((suspicion) => ({
      pending: suspicion.waitsFor.length > 0,
      card: <SuspicionCard key={suspicion.id} suspicion={suspicion} {...shown} readOnly={readOnly} />,
    })),
    ...changes.map((change) => ({
      pending: isPending(change),
      card: <ChangeCard key={change.id} change={change} {...shown} readOnly={readOnly} />,
    })),
  ];
  const settled = cards.filter(({ pending }) => !pending);
  if (cards.length === 0) return null;
  return (
    <section className={styles.changes} aria-label={t('title')}>
      {cards.filter(({ pending }) => pending).map(({ card }) => card)}
      {settled.length > 0 && (
        <details>
          <summary>{t('settled', { count: settled.length })}</summary>
          <div className={styles.changes}>{settled.map(({ card }) => card)}</div>
        </details>
      )}
    </section>
  );
}
