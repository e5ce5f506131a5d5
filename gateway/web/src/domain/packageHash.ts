import type { FieldValue, Package, Part } from './requirement';

const PARTS: readonly Part[] = ['COMMON', 'FRONTEND', 'BACKEND'];

/** The hash of a package, computed here from what is shown: the same lines the service hashes (HandoffPackage). */
export async function contentHash(contents: Package): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonicalText(contents)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function canonicalText(contents: Package): string {
  const lines: string[] = [];
  const line = (name: string, value: string | null | undefined) => {
    if (value != null) lines.push(`${name} ${new TextEncoder().encode(value).length} ${value}\n`);
  };
  line('tandem-handoff-package', '1');
  line('title', contents.title);
  line('description', contents.description);
  for (const name of Object.keys(contents.fields).sort()) {
    line('field', name);
    field(contents.fields[name] as FieldValue, line);
  }
  for (const criterion of contents.criteria) {
    line('criterion', criterion.criterionId);
    line('criterion.part', criterion.part);
    line('criterion.text', criterion.text);
  }
  for (const part of PARTS) if (part in contents.versions) line('version', `${part}=${contents.versions[part]}`);
  for (const reference of contents.references) {
    line('reference', reference.kind);
    line('reference.title', reference.title);
    line('reference.link', reference.link);
  }
  for (const question of contents.questions) line('question', question);
  for (const gap of contents.gaps) {
    line('gap', gap.item);
    line('gap.text', gap.text);
    line('gap.dueAt', new Date(gap.dueAt).toISOString().replace('.000Z', 'Z'));
  }
  return lines.join('');
}

function field(value: FieldValue, line: (name: string, value: string | null | undefined) => void) {
  if (typeof value === 'string') {
    line('field.is', 'TEXT');
    line('field.text', value);
  } else if ('sameAs' in value) {
    line('field.is', 'SAME_AS');
    line('field.reference', value.sameAs);
  } else if ('none' in value) {
    line('field.is', 'NONE');
    line('field.why', value.none);
  } else {
    line('field.is', 'MEASURED');
    line('field.value', value.value);
    line('field.unit', value.unit);
    line('field.note', value.note);
  }
}
