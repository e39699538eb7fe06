import { VERSION } from '../generated/version.js';

/** What the loader found out about a page and set going; widgets fall back to it. */
interface Page {
  /** Address of the folder that holds `v1/`, without a slash at its end. */
  api?: string;
  /** Asks the page's API: all of a moment together where it can. */
  ask: typeof fetch;
  /** Answers under way, by address, asked for while the code was; each is taken once. */
  readonly early: Record<string, Promise<Response>>;
}

const key = Symbol.for(`climate ${VERSION}`);

/**
 * One for each document, however often the loader is loaded: some hosts add a query to its address, and the
 * code that it brings in then loads it once more without. (On a server there is no document, and nothing to share.)
 */
export const page: Page = ((Object(globalThis.document) as Record<symbol, Page>)[key] ??= {
  ask: async (...request) => fetch(...request),
  early: {},
});

/** The address of the API that the page names for all its widgets: `<meta name="climate-api" content="…">`. */
export const metaApi = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="climate-api"]')?.content;
