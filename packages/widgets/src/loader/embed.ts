import { gather } from '@climate-embed/sdk';

import { metaApi, page } from '../data/page.js';
import { watch } from './watch.js';

declare global {
  interface ImportMeta {
    /** Put here by a live server as it hands the loader out: progress requests may be gathered. */
    readonly climateLive?: boolean;
  }
}

const { url, climateLive } = import.meta;

if (!page.api) {
  const script = [...document.scripts].find(({ src }) => src === url);
  const asked = script?.dataset['api'] ?? metaApi();
  // The folder that holds v1/: named by the page, else the one that the loader came from.
  page.api = new URL(asked ?? '.', asked ? document.baseURI : url).href.replace(/(\/v1)?\/*$/, '');
  if (climateLive && !asked) page.ask = gather();
  watch(document);
}

export { watch };
