import { page } from '../data/page.js';
import { watch } from './watch.js';

declare global {
  interface ImportMeta {
    /** Put here by a live server as it hands the loader out: progress requests may be gathered. */
    readonly climateLive?: boolean;
  }
}

const here = new URL('.', import.meta.url).href;
const script = [...document.scripts].find((candidate) => candidate.src === import.meta.url);
const meta = document.querySelector<HTMLMetaElement>('meta[name="climate-api"]');
const asked = script?.dataset['api'] ?? meta?.content;

if (page.api === undefined) {
  page.api = asked ? new URL(asked, document.baseURI).href : here;
  page.live = !asked && import.meta.climateLive === true;
  watch(document);
}

export { watch };
