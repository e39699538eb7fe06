/**
 * The language asked for where an element stands: the nearest `lang` on it or on any ancestor, through
 * shadow roots, else the browser's own. As written; `chooseLanguage` makes one of ours of it.
 */
export function languageAt(element: Element): string {
  let node: Element | undefined = element;
  while (node) {
    const holder: Element | null = node.closest('[lang]');
    if (holder) return holder.getAttribute('lang') || navigator.language;
    node = (node.getRootNode() as ShadowRoot).host;
  }
  return navigator.language;
}
