import { idIn } from '../data/id-in.js';
import { languageAt } from '../data/language.js';
import { locales } from '../data/locales.js';
import { near } from '../data/near.js';
import { wordsOf } from '../data/words.js';
import { VERSION } from '../generated/version.js';
import { askAhead } from './ask-ahead.js';
import { bring, paths, type TagName } from './tags.js';

const selector = Object.keys(paths)
  .map((name) => `climate-${name}`)
  .join();

/** By tag, asked for once: browsers ask again for a module that could not be had. */
const code: Record<string, readonly Promise<unknown>[]> = {};

/** Code, words and data set off together: none waits for another. */
const start = (element: Element): void => {
  const name = element.localName.slice(8) as TagName;
  const asked = languageAt(element);
  const attribute = (name: string): string => idIn(element.getAttribute(name));
  if (!attribute('api')) askAhead(paths[name], attribute);
  // What all widgets share is asked for beside a widget's own code, which would ask for it only once it is there.
  code[name] ??= [import('../core.js'), bring(name)];
  // Where they cannot be had, the browser says so, and what stands between the tags stays.
  Promise.all([
    ...code[name]!,
    locales.load(asked),
    // A card makes do with the words of every widget.
    name !== 'progress' && wordsOf(`.${name}`).load(asked),
    name === 'map' && bring('land'),
  ]).catch(() => {});
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
