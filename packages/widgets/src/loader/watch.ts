import { warm } from '@climate-embed/sdk';

import { clientFor } from '../data/client.js';
import { languageAt } from '../data/language.js';
import { loadLocale } from '../data/locales.js';
import { near } from '../data/near.js';
import { warnOnce } from '../warn-once.js';
import { tags } from './tags.js';

const selector = Object.keys(tags).join();

/** Code, words and data set off together: none waits for another. */
const start = (element: Element): void => {
  const tag = tags[element.localName]!;
  const path = tag.path((name) => element.getAttribute(name) ?? '');
  if (path) warm(clientFor(element.getAttribute('api')), path);
  loadLocale(languageAt(element)).catch(() => {});
  tag
    .load()
    .catch((error: unknown) => warnOnce(`<${element.localName}>: ${String(error)}`, 'error'));
};

const find = (root: ParentNode): void => {
  for (const element of root.querySelectorAll(`:is(${selector}):not(:defined)`))
    near(element, () => start(element));
};

/**
 * Finds widgets in `root`, now and later, and brings in what they need as they come near the viewport.
 * The loader watches the document itself; call this for a shadow root of your own.
 *
 * @example
 * import { watch } from 'https://climate.example/v1/embed.js';
 * watch(myElement.shadowRoot);
 */
export function watch(root: Document | ShadowRoot): void {
  find(root);
  new MutationObserver((changes) => {
    if (changes.some((change) => change.addedNodes.length > 0)) find(root);
  }).observe(root, { childList: true, subtree: true });
}
