import { idIn } from '../data/id-in.js';
import { languageAt } from '../data/language.js';
import { locales } from '../data/locales.js';
import { near } from '../data/near.js';
import { VERSION } from '../generated/version.js';
import { askAhead } from './ask-ahead.js';
import { tags } from './tags.js';

const selector = Object.keys(tags).join();

/** By tag, asked for once: browsers ask again for a module that could not be had. */
const code: Record<string, Promise<unknown>> = {};

/** Code, words and data set off together: none waits for another. */
const start = (element: Element): void => {
  const { localName } = element;
  const { load, path, words } = tags[localName]!;
  const asked = languageAt(element);
  const attribute = (name: string): string => idIn(element.getAttribute(name));
  if (!attribute('api')) askAhead(path, attribute);
  // What all widgets share is asked for beside a widget's own code, which would ask for it only once it is there.
  code[localName] ??= Promise.all([import('../core.js'), load()]);
  // Where they cannot be had, the browser says so, and what stands between the tags stays.
  Promise.all([code[localName], locales.load(asked), words?.load(asked)]).catch(() => {});
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
  const find = (): void => {
    for (const element of root.querySelectorAll(selector)) {
      // Not defined yet, or by another version: then our code finds that out and says so.
      if ((element.constructor as { version?: string }).version !== VERSION) {
        near(element, () => start(element));
      }
    }
  };
  find();
  new MutationObserver(find).observe(root, { childList: true, subtree: true });
}
