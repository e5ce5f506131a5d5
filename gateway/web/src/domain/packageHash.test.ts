import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { canonicalText, contentHash } from './packageHash';
import type { Package } from './requirement';

// The very event the service's own tests read: one hash in two languages.
const GOLDEN = '../../requirements-service/src/test/resources/events/HandoffOffered.1.json';

it('gives the hash the service gave', async () => {
  const offered = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { contents: Package; contentHash: string };
  expect(await contentHash(offered.contents)).toBe(offered.contentHash);
});

it('moves with every character', async () => {
  const offered = JSON.parse(readFileSync(GOLDEN, 'utf8')) as { contents: Package; contentHash: string };
  const forged = { ...offered.contents, title: `${offered.contents.title} ` };
  expect(await contentHash(forged)).not.toBe(offered.contentHash);
});

it('counts bytes, so that no text looks like another line', () => {
  const contents = {
    title: '支付\nfield 1 x',
    description: '',
    fields: { layout: '单页' },
    criteria: [],
    versions: {},
  };
  expect(canonicalText({ ...contents, references: [], questions: [], gaps: [] })).toContain(
    'title 16 支付\nfield 1 x\n',
  );
});
