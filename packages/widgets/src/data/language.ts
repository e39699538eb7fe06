/**
 * The language asked for where an element stands: the nearest `lang` on it or on any ancestor, through
 * shadow roots, else the browser's own. As written; `nearestLanguage` makes one of ours of it.
 */
export const languageAt = (element: Element): string => {
  const { host } = element.getRootNode() as ShadowRoot;
  return (
    element.closest<HTMLElement>('[lang]')?.lang || (host ? languageAt(host) : navigator.language)
  );
};
