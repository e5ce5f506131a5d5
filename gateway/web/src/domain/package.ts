import {
  concerns,
  FIELDS,
  type FieldValue,
  type Package,
  type Purpose,
  type Requirement,
  type Side,
} from './requirement';

/** What each purpose asks for: fields of the side, `description`, `criteria`, `environment`, `contract`. */
export function mandatory(purpose: Purpose, side: Side): string[] {
  switch (purpose) {
    case 'INTAKE':
      return ['description'];
    case 'DESIGN':
      return ['description', 'criteria'];
    case 'BUILD':
      return [...FIELDS[side], 'criteria'];
    case 'TEST':
      return ['criteria', 'environment'];
    case 'INTEGRATE':
      return ['contract', 'environment'];
    case 'COVER':
      return [];
  }
}

/** The purpose that usually comes next for a half. */
export function likelyPurpose(requirement: Requirement, side: Side, person: string): Purpose {
  const half = requirement.facets[side];
  if (half.state === 'SPECIFYING' || half.state === 'SPECIFIED')
    return requirement.drafterId === person && Object.keys(half.fields).length === 0 ? 'INTAKE' : 'DESIGN';
  if (half.state === 'BUILT' || half.state === 'ACCEPTED') return 'TEST';
  return half.state === 'BUILDING' ? 'INTEGRATE' : 'BUILD';
}

/** The half as an offer made now would freeze it. */
export function packed(
  requirement: Requirement,
  side: Side,
  added: Pick<Package, 'references' | 'questions' | 'gaps'>,
): Package {
  return {
    title: requirement.title,
    description: requirement.description,
    fields: requirement.facets[side].fields,
    criteria: requirement.criteria
      .filter((criterion) => concerns(criterion.part, side))
      .map(({ id, part, text }) => ({ criterionId: id, part, text })),
    versions: { COMMON: requirement.version, [side]: requirement.facets[side].version },
    ...added,
  };
}

export function holds(contents: Package, item: string): boolean {
  switch (item) {
    case 'description':
      return contents.description.trim() !== '';
    case 'criteria':
      return contents.criteria.length > 0;
    case 'environment':
    case 'contract':
      return contents.references.some((reference) => reference.kind === item.toUpperCase());
    default:
      return item in contents.fields;
  }
}

/** Mandatory items that are neither there nor declared as a gap. */
export function missing(contents: Package, purpose: Purpose, side: Side): string[] {
  return mandatory(purpose, side).filter(
    (item) => !holds(contents, item) && !contents.gaps.some((gap) => gap.item === item),
  );
}

/** One line that reads differently in a newer package. */
export interface PackageChange {
  what: 'title' | 'description' | 'field' | 'criterion' | 'reference' | 'question' | 'gap';
  name?: string;
  from?: FieldValue;
  to?: FieldValue;
}

/** What a receiver who read the older package has to read anew. */
export function packageChanges(older: Package, newer: Package): PackageChange[] {
  return [
    ...text('title', older.title, newer.title),
    ...text('description', older.description, newer.description),
    ...[...new Set([...Object.keys(older.fields), ...Object.keys(newer.fields)])].flatMap((name) =>
      line({ what: 'field', name }, older.fields[name], newer.fields[name]),
    ),
    ...keyed(
      'criterion',
      older.criteria,
      newer.criteria,
      (c) => c.criterionId,
      (c) => c.text,
    ),
    ...listed('reference', older.references, newer.references, (r) => [r.title, r.link].filter(Boolean).join(' · ')),
    ...listed('question', older.questions, newer.questions, (question) => question),
    ...keyed(
      'gap',
      older.gaps,
      newer.gaps,
      (gap) => gap.item,
      (gap) => gap.text,
    ),
  ];
}

function text(what: PackageChange['what'], from: string, to: string): PackageChange[] {
  return line({ what }, from || undefined, to || undefined);
}

function line(
  named: Pick<PackageChange, 'what' | 'name'>,
  from: FieldValue | undefined,
  to: FieldValue | undefined,
): PackageChange[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  return [{ ...named, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

function keyed<T>(
  what: PackageChange['what'],
  older: T[],
  newer: T[],
  key: (item: T) => string,
  said: (item: T) => string,
): PackageChange[] {
  const before = new Map(older.map((item) => [key(item), said(item)]));
  const after = new Map(newer.map((item) => [key(item), said(item)]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) =>
    line({ what, name }, before.get(name), after.get(name)),
  );
}

function listed<T>(what: PackageChange['what'], older: T[], newer: T[], said: (item: T) => string): PackageChange[] {
  const before = older.map(said);
  const after = newer.map(said);
  return [
    ...before.filter((item) => !after.includes(item)).map((from) => ({ what, from })),
    ...after.filter((item) => !before.includes(item)).map((to) => ({ what, to })),
  ];
}
