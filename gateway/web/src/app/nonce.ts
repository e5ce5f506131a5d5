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

/**
 * A style attribute written as text is refused, whoever writes it: injected markup must not dress up the page. What a script of ours
 * sets on an element it holds (a text area that grows is measured so) goes through the object the policy leaves to scripts.
 */
const { setAttribute } = Element.prototype;
Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
  if (name === 'style' && (this instanceof HTMLElement || this instanceof SVGElement)) this.style.cssText = value;
  else setAttribute.call(this, name, value);
};
