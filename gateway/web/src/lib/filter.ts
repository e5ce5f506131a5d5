import type { Row } from '@/api/requirements';

/**
 * The filter grammar of the API, read and applied here as well, so that a list answers at the speed of typing:
 * `side:backend state:ready holder:@me priority:P0,P1 -kind:defect updated:>2026-11-01 结算`.
 * Terms side by side must all hold; several values after commas; `-` turns a term round; quotes around blanks.
 */
export interface Term {
  field?: Field;
  values: string[];
  negated: boolean;
}

const NAMES = {
  side: '端',
  state: '状态',
  holder: '责任人',
  priority: '优先级',
  kind: '类型',
  module: '模块',
  updated: '更新',
  wanted: '期望',
} as const;
export type Field = keyof typeof NAMES;

const NOTHING = new Set(['none', '无']);
const STATES: Record<string, string> = { 'in-review': 'SPECIFIED', 评审中: 'SPECIFIED' };
const SIDES: Record<string, 'FRONTEND' | 'BACKEND'> = {
  frontend: 'FRONTEND',
  fe: 'FRONTEND',
  前端: 'FRONTEND',
  backend: 'BACKEND',
  be: 'BACKEND',
  后端: 'BACKEND',
};

export function parse(text: string): Term[] {
  return [...text.matchAll(/(-)?(?:([^\s:"“”]+)[:：])?(?:"([^"]*)"|“([^”]*)”|([^\s"“”]+))/g)].map(
    ([whole, minus, name, q1, q2, plain]) => {
      const value = q1 ?? q2 ?? plain ?? '';
      const field = name === undefined ? undefined : named(name);
      if (!field) return { values: [name === undefined ? value : whole.replace(/^-/, '')], negated: !!minus };
      return { field, values: (q1 ?? q2) ? [value] : value.split(/[,，]/).filter(Boolean), negated: !!minus };
    },
  );
}

function named(name: string): Field | undefined {
  const wanted = name.toLowerCase();
  return (Object.keys(NAMES) as Field[]).find((field) => field === wanted || NAMES[field] === name);
}

export function format(terms: Term[]): string {
  return terms
    .filter((term) => term.values.length > 0)
    .map((term) => {
      const values = term.values.map((value) => (/[\s,，]/.test(value) ? `"${value}"` : value)).join(',');
      return (term.negated ? '-' : '') + (term.field ? `${term.field}:` : '') + values;
    })
    .join(' ');
}

/** The filter with one more or one less value of a field. */
export function toggled(text: string, field: Field, value: string): string {
  const terms = parse(text);
  const term = terms.find((one) => one.field === field && !one.negated);
  if (!term) return format([...terms, { field, values: [value], negated: false }]);
  const values = term.values.includes(value) ? term.values.filter((one) => one !== value) : [...term.values, value];
  return format(terms.map((one) => (one === term ? { ...term, values } : one)));
}

export function valuesOf(text: string, field: Field): string[] {
  return parse(text).flatMap((term) => (term.field === field && !term.negated ? term.values : []));
}

/** The words without a field. */
export function wordsOf(text: string): string {
  return format(parse(text).filter((term) => !term.field));
}

export interface Reader {
  me: string;
  /** Whether typed words are found in a text (pinyin too). */
  match: (text: string, typed: string) => boolean;
}

/** Whether a row is meant. */
export function fits(terms: Term[], row: Row, reader: Reader): boolean {
  const sides = terms.filter((t) => t.field === 'side' && !t.negated).flatMap((t) => t.values.map(side));
  return terms.every((term) => holds(term, row, sides, reader) !== term.negated);
}

const side = (value: string) => SIDES[value.toLowerCase()] ?? 'FRONTEND';
const code = (value: string) => STATES[value.toLowerCase()] ?? value.toUpperCase().replaceAll('-', '_');

function holds(term: Term, row: Row, sides: ('FRONTEND' | 'BACKEND')[], reader: Reader): boolean {
  const any = (test: (value: string) => boolean) => term.values.some(test);
  const halves = sides.length > 0 ? sides.map((s) => row.facets[s]) : Object.values(row.facets);
  switch (term.field) {
    case 'side':
      return any((value) => !!row.facets[side(value)]?.applies);
    case 'state':
      return sides.length > 0
        ? any((value) => halves.some((half) => half?.applies && half.state === code(value)))
        : any((value) => row.state === code(value));
    case 'holder':
      return any((value) => {
        const person = value === '@me' ? reader.me : value;
        return halves.some((half) => half?.applies && (NOTHING.has(value) ? !half.holderId : half.holderId === person));
      });
    case 'priority':
      return any((value) => (NOTHING.has(value) ? !row.priority : row.priority === value.toUpperCase()));
    case 'kind':
      return any((value) => (NOTHING.has(value) ? !row.kind : row.kind === code(value)));
    case 'module':
      return any((value) => (NOTHING.has(value) ? !row.module : row.module === value));
    case 'updated':
      return any((value) => inRange(localDay(row.changedAt), value));
    case 'wanted':
      return any((value) => (NOTHING.has(value) ? !row.wantedBy : !!row.wantedBy && inRange(row.wantedBy, value)));
    default:
      return any((value) => row.key.toLowerCase().includes(value.toLowerCase()) || reader.match(row.title, value));
  }
}

function localDay(instant: string): string {
  const at = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** `>2026-11-01`, `>=`, `<`, `<=`, `2026-11-01..2026-11-30` or one day. */
function inRange(day: string, range: string): boolean {
  const between = /^(.*)\.\.(.*)$/.exec(range);
  if (between) return (!between[1] || day >= between[1]) && (!between[2] || day <= between[2]);
  const compared = /^(>=|<=|>|<)(.+)$/.exec(range);
  if (!compared) return day === range;
  const [, how, than = ''] = compared;
  if (how === '>') return day > than;
  if (how === '>=') return day >= than;
  return how === '<' ? day < than : day <= than;
}
