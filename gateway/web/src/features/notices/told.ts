/** What a published event says happened: `tandem.<context>.<aggregate>.<what>.v<n>`. */
export interface Told {
  aggregate: string;
  what: string;
  /** The name a requirement's history has for it. */
  event: string;
}

export function told(type: string): Told {
  const [, , aggregate = '', what = ''] = type.split('.');
  const name = what
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
  // The publisher leaves the aggregate's own name away: `submitted` is RequirementSubmitted.
  return { aggregate, what, event: what.includes('-') ? name : `Requirement${name}` };
}
