import type { Entry } from '@/domain/history';
import type { Part } from '@/domain/requirement';

/** What an entry is about, for filters and marks. */
export type Kind = 'handoff' | 'text' | 'review' | 'change' | 'work' | 'conduct';

export const KINDS: Kind[] = ['handoff', 'text', 'review', 'change', 'work', 'conduct'];

const PATTERNS: [Kind, RegExp][] = [
  ['handoff', /^(Handoff|ReservationCleared|FacetTakenOver|FacetFellBack)/],
  [
    'change',
    /^(Change|FacetCorrected|Correction|Suspicion|LinkSuspected|Edit(Proposed|Adopted|Declined)|ContractStood)/,
  ],
  [
    'review',
    /^(RequirementSubmitted|SubmissionWithdrawn|Verdict|FacetApproved|ReviewLapsed|RequirementReturned|Exemption|FacetReinstated|Feasibility|DesignSigned|DesignReturned|SignatureAsked)/,
  ],
  [
    'work',
    /^(FacetReady|ReadinessLost|FacetBuil|CriterionJudged|FacetAccepted|FacetRejected|FacetReopened|RequirementReleased|ReleaseRolledBack|Debt|RequirementExpedited|Outcome|Hypothesis)/,
  ],
  [
    'text',
    /^(RequirementDrafted|RequirementRewritten|RequirementMoved|RequirementPrioritised|FacetSpecified|Criterion|Design|Evidence|Target)/,
  ],
];

export function kindOf(what: string): Kind {
  return PATTERNS.find(([, names]) => names.test(what))?.[0] ?? 'conduct';
}

/** The half an entry belongs to; what concerns both is common. */
export function partOf(entry: Entry): Part {
  const { side, part } = entry.told;
  return side === 'FRONTEND' || side === 'BACKEND' ? side : part === 'FRONTEND' || part === 'BACKEND' ? part : 'COMMON';
}

export interface Filter {
  side?: Part;
  person?: string;
  kinds?: Kind[];
}

/** Whether somebody who asks for this wants to see that entry. Common ones belong to both halves. */
export function shows(filter: Filter, entry: Entry): boolean {
  const part = partOf(entry);
  return (
    (!filter.side || part === filter.side || (filter.side !== 'COMMON' && part === 'COMMON')) &&
    (!filter.person || entry.actor.id === filter.person || entry.actor.onBehalfOf === filter.person) &&
    (!filter.kinds?.length || filter.kinds.includes(kindOf(entry.what)))
  );
}
