import { answersFor, type Part, type Requirement, SIDES, type Side, type Team } from './requirement';

export interface Reason {
  part: Part;
  field: string;
  rule: string;
  from?: string | null;
  to?: string | null;
  marks: boolean;
}

/** 变更: an edit of what was agreed, and what was said to it. */
export interface Change {
  id: string;
  changeClass: 'CORRECTION' | 'OWN_SIDE' | 'CROSS';
  status: 'OPEN' | 'IN_FORCE' | 'REJECTED' | 'WITHDRAWN' | 'OVERTAKEN' | 'TAKEN_BACK';
  byId: string;
  reason: string;
  reasons: Reason[];
  sides: Side[];
  acknowledged: Side[];
  waitsFor: Side[];
  objectableUntil?: string | null;
  objections: { id: string; byId: string; text: string; outcome: string; answer?: string | null }[];
}

/** 待复核: what this hangs on changed; each half says whether it matters there. */
export interface Suspicion {
  id: string;
  link: string;
  requirementId: string;
  changeId: string;
  blocking: boolean;
  differences: Reason[];
  answers: Partial<Record<Side, 'NO_IMPACT' | 'ADAPTED' | 'DISPUTED'>>;
  waitsFor: Side[];
}

/** Whether anything is still to be said or decided. */
export const isPending = (change: Change): boolean =>
  change.status === 'OPEN' || change.waitsFor.length > 0 || objectionsOpen(change);

const objectionsOpen = (change: Change) => change.objections.some(({ outcome }) => outcome === 'OPEN');

/** What a person may say to a change. The service decides; this only keeps off the page what it would refuse. */
export function mayOf(change: Change, team: Team, me: string, now: Date) {
  const manages = team.managerId === me;
  const answers = (side: Side) => answersFor(team, side) === me;
  const live = change.status === 'OPEN' || change.status === 'IN_FORCE';
  const inTime = !change.objectableUntil || now < new Date(change.objectableUntil);
  const belongs = manages || SIDES.some(answers) || team.members.some(({ personId }) => personId === me);
  return {
    acknowledge: change.waitsFor.some(answers),
    object: live && inTime && belongs && change.byId !== me,
    decide: (change.status === 'OPEN' || objectionsOpen(change)) && (manages || change.sides.some(answers)),
    withdraw: change.status === 'OPEN' && change.byId === me,
  };
}

/** The halves for which a person may say whether a change elsewhere matters. */
export function mayRecheck(suspicion: Suspicion, requirement: Requirement, team: Team, me: string): Side[] {
  return suspicion.waitsFor.filter(
    (side) => team.managerId === me || answersFor(team, side) === me || requirement.facets[side].holderId === me,
  );
}
