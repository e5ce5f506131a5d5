import { lazy, Suspense } from 'react';

const Rendered = lazy(() => import('./MarkdownRendered'));

/** Somebody's Markdown, made harmless. Until its reader has arrived the words stand as they were typed. */
export function Markdown({ text }: { text: string }) {
  return (
    <Suspense fallback={<p>{text}</p>}>
      <Rendered text={text} />
    </Suspense>
  );
}
