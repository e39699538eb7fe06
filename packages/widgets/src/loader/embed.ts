import { metaApi, page } from '../data/page.js';
import { watch } from './watch.js';

declare global {
  interface ImportMeta {
    /** Put here by a live server as it hands the loader out: progress requests may be gathered. */
    readonly climateLive?: boolean;
  }
}

const { url, climateLive } = import.meta;
const script = [...document.scripts].find(({ src }) => src === url);
const asked = script?.dataset['api'] ?? metaApi();

page.api = new URL(asked ?? '.', asked ? document.baseURI : url).href;
page.live = !asked && climateLive === true;
watch(document);

export { watch };
