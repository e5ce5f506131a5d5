import { describe, expect, it } from 'vitest';
import en from './en';
import zh from './zh-CN';

type Tree = { [key: string]: string | Tree };

function keys(tree: Tree, before = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [before + name] : keys(value, `${before + name}.`),
  );
}

/** English has two forms where Chinese has one. */
const form = (key: string) => key.replace(/_(one|other)$/, '');
const holes = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

function at(tree: Tree, path: string): string {
  const found = path
    .split('.')
    .reduce<Tree | string | undefined>((t, k) => (typeof t === 'object' ? t[k] : undefined), tree);
  return typeof found === 'string' ? found : '';
}

describe('words', () => {
  it('have the same keys in both languages', () => {
    expect([...new Set(keys(en).map(form))].sort()).toEqual([...new Set(keys(zh).map(form))].sort());
  });

  it('have the same holes in both languages, and none is empty', () => {
    for (const key of keys(en)) {
      const other = at(zh, key) || at(zh, form(key)) || at(zh, `${form(key)}_other`);
      expect(at(en, key), key).not.toBe('');
      if (!key.endsWith('_one')) expect(holes(at(en, key)), key).toEqual(holes(other));
    }
  });
});
