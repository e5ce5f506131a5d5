// No words for people in components: they stand in src/i18n, in both languages. Finds JSX text, and the attributes
// people read (title, alt, placeholder, aria-label, label), that hold letters.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const READ = new Set(['title', 'alt', 'placeholder', 'aria-label', 'label', 'description', 'okText', 'cancelText']);
/** The product's own name, names of keys, units and addresses: written alike in both languages. */
const SAME = /^(Tandem|Ctrl|Cmd|Esc|Enter|Shift|Alt|Tab|Space|K|ms|SHA-256|Markdown|OpenAPI|English|中文|\/[\w./-]*)$/;
const LETTERS = /[\p{L}]{2,}/u;
let found = 0;

function complain(file, source, node, words) {
  const text = words.trim();
  if (!LETTERS.test(text) || SAME.test(text)) return;
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  console.error(`${file}:${line + 1} words outside src/i18n: ${JSON.stringify(text.slice(0, 60))}`);
  found++;
}

function look(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node) => {
    if (ts.isJsxText(node)) complain(file, source, node, node.text);
    if (ts.isJsxAttribute(node) && READ.has(node.name.getText())) {
      const value = node.initializer;
      const literal = value && ts.isJsxExpression(value) ? value.expression : value;
      if (literal && ts.isStringLiteralLike(literal)) complain(file, source, node, literal.text);
    }
    if (
      ts.isJsxExpression(node) &&
      node.expression &&
      ts.isStringLiteralLike(node.expression) &&
      !ts.isJsxAttribute(node.parent)
    )
      complain(file, source, node, node.expression.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
}

for (const entry of readdirSync('src', { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && entry.name.endsWith('.tsx') && !entry.name.endsWith('.test.tsx'))
    look(join(entry.parentPath, entry.name));
}
process.exit(found ? 1 : 0);
