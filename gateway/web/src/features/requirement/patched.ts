import type { FieldValue, Part, Requirement } from '@/domain/requirement';

export type Patch = Record<string, FieldValue | null>;

/** The same edit, as a change that is asked for. */
export function changeOf(part: Part, patch: Patch) {
  return part === 'COMMON' ? { is: 'COMMON', ...patch } : { is: 'FIELDS', side: part, fields: patch };
}

/** The requirement as it will read once a patch is saved. */
export function patched(requirement: Requirement, part: Part, patch: Patch): Requirement {
  if (part === 'COMMON') {
    const common = Object.fromEntries(
      Object.entries(patch).map(([name, value]) => [name, value ?? (name === 'description' ? '' : undefined)]),
    );
    return { ...requirement, ...common };
  }
  const fields = { ...requirement.facets[part].fields };
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) delete fields[name];
    else fields[name] = value;
  }
  const half = { ...requirement.facets[part], fields };
  return { ...requirement, facets: { ...requirement.facets, [part]: half } };
}

/** The requirement with the version a save left its part at. */
export function versioned(requirement: Requirement, part: Part, version: number): Requirement {
  if (part === 'COMMON') return { ...requirement, version };
  const half = { ...requirement.facets[part], version };
  return { ...requirement, facets: { ...requirement.facets, [part]: half } };
}
