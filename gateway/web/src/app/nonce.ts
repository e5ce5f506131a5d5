/**
 * The page's policy takes only styles that carry this answer's nonce (Ant Design and dialogs write some while they run).
 * Every style element a library makes gets it here, in one place.
 */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? '';

const create = document.createElement.bind(document);
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options);
  if (name === 'style' && nonce) element.setAttribute('nonce', nonce);
  return element;
}) as typeof document.createElement;
