/** The words of a requirement as the API says them. Shared by the features that show one. */

export type Side = 'FRONTEND' | 'BACKEND';
export type Part = Side | 'COMMON';
export type Post = 'FRONTEND_OWNER' | 'BACKEND_OWNER' | 'MANAGER';
export type Life = 'SPECIFYING' | 'SPECIFIED' | 'APPROVED' | 'DESIGNING' | 'READY' | 'BUILDING' | 'BUILT' | 'ACCEPTED';
export type State = Life | 'RELEASED' | 'PAUSED' | 'DECLINED' | 'ARCHIVED';
export type Purpose = 'INTAKE' | 'DESIGN' | 'BUILD' | 'TEST' | 'INTEGRATE' | 'COVER';

export const SIDES: readonly Side[] = ['FRONTEND', 'BACKEND'];
export const PURPOSES: readonly Purpose[] = ['INTAKE', 'DESIGN', 'BUILD', 'TEST', 'INTEGRATE', 'COVER'];
export const LIFE: readonly Life[] = [
  'SPECIFYING',
  'SPECIFIED',
  'APPROVED',
  'DESIGNING',
  'READY',
  'BUILDING',
  'BUILT',
  'ACCEPTED',
];

export interface Measured {
  value: string;
  unit: string;
  note?: string;
}

/** A text, a measured target, 沿用 or 不涉及. */
export type FieldValue = string | Measured | { sameAs: string } | { none: string };

export interface Addressee {
  person?: string;
  post?: Post;
}

export interface Ask {
  id: string;
  kind: string;
  from: string;
  to: Addressee;
  dueAt?: string;
  blocks: Side[];
}

export interface Exemption {
  why: 'NOT_NEEDED' | 'ALREADY_THERE' | 'PROVIDED_BY';
  reason: string;
  providedBy?: string;
  proposedBy: string;
  confirmed: boolean;
}

export interface Half {
  applies: boolean;
  state: Life;
  holderId?: string;
  version: number;
  fields: Record<string, FieldValue>;
  submitted: boolean;
  approvedBy?: string;
  live: boolean;
  exemption?: Exemption;
}

export interface Criterion {
  id: string;
  part: Part;
  text: string;
  judgement?: 'PASS' | 'FAIL' | 'BLOCKED';
  proof?: { text: string; link?: string };
}

export interface Reference {
  kind: 'DESIGN' | 'CONTRACT' | 'ENVIRONMENT' | 'OTHER';
  title: string;
  link?: string;
}

export interface Gap {
  item: string;
  text: string;
  dueAt: string;
}

/** 移交单: what is handed over, frozen. */
export interface Package {
  title: string;
  description: string;
  fields: Record<string, FieldValue>;
  criteria: { criterionId: string; part: Part; text: string }[];
  versions: Partial<Record<Part, number>>;
  references: Reference[];
  questions: string[];
  gaps: Gap[];
}

export interface Handoff {
  id: string;
  side: Side;
  purpose: Purpose;
  status: 'OFFERED' | 'SUPERSEDED' | 'COUNTERED' | 'ACCEPTED' | 'RETURNED' | 'WITHDRAWN' | 'EXPIRED';
  giver: string;
  to: Addressee;
  dueAt: string;
  contentHash: string;
  contents: Package;
  escalated: boolean;
  reservations: { ask: Ask; text: string }[];
}

export interface Requirement {
  id: string;
  key: string;
  productId: string;
  version: number;
  title: string;
  description: string;
  kind?: string;
  module?: string;
  wantedBy?: string;
  priority?: string;
  rice?: { reach: number; impact: string; confidence: string; effort: string };
  state: State;
  drafterId: string;
  facets: Record<Side, Half>;
  criteria: Criterion[];
  verdicts: { personId: string; verdict: string; text: string; versions: Partial<Record<Part, number>> }[];
  handoffs: Handoff[];
  links: { type: string; to: string; note: string }[];
  asks: Ask[];
  changedAt?: string;
}

/** Who is what in a product. */
export interface Team {
  managerId?: string;
  owners: Partial<Record<Side, string>>;
  members: { personId: string; role: 'MEMBER' | 'REPORTER' | 'FOLLOWER'; sides: Side[] }[];
  definitionOfReady: Partial<Record<Side, string[]>>;
}

export const FIELDS: Record<Side, readonly string[]> = {
  FRONTEND: ['layout', 'interaction', 'responseTime'],
  BACKEND: ['architecture', 'dataProcessing', 'interfaceDesign', 'performance'],
};

export const MEASURED: ReadonlySet<string> = new Set(['responseTime', 'performance']);

export function otherSide(side: Side): Side {
  return side === 'FRONTEND' ? 'BACKEND' : 'FRONTEND';
}

export function ownerPost(side: Side): Post {
  return side === 'FRONTEND' ? 'FRONTEND_OWNER' : 'BACKEND_OWNER';
}

/** Who decides for a side: its owner, else the manager. */
export function answersFor(team: Team, side: Side): string | undefined {
  return team.owners[side] ?? team.managerId ?? undefined;
}

/** Who has to answer an ask now; nobody where the post stands empty. */
export function incumbent(team: Team, to: Addressee): string | undefined {
  if (to.person) return to.person;
  if (to.post === 'MANAGER') return team.managerId ?? undefined;
  return answersFor(team, to.post === 'FRONTEND_OWNER' ? 'FRONTEND' : 'BACKEND');
}

export function belongsTo(team: Team, person: string, side: Side): boolean {
  return (
    team.owners[side] === person ||
    team.members.some((member) => member.personId === person && member.sides.includes(side))
  );
}

export function isOpen(handoff: Handoff): boolean {
  return handoff.status === 'OFFERED' || handoff.status === 'SUPERSEDED' || handoff.status === 'COUNTERED';
}

export function openHandoff(requirement: Requirement, side: Side): Handoff | undefined {
  return requirement.handoffs.find((handoff) => handoff.side === side && isOpen(handoff));
}

export function concerns(part: Part, side: Side): boolean {
  return part === 'COMMON' || part === side;
}
