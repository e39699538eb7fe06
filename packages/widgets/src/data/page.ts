/** What the loader found out about this page and set going; widgets fall back to it. */
export const page: {
  /** Address of the folder that holds `v1/`, without a slash at its end. */
  api?: string;
  /** Asks the page's API: all of a moment together where it can. */
  ask: typeof fetch;
  /** Answers under way, by address, asked for while the code was; each is taken once. */
  readonly early: Record<string, Promise<Response>>;
} = { ask: (...request) => fetch(...request), early: {} };

/** The address of the API that the page names for all its widgets: `<meta name="climate-api" content="…">`. */
export const metaApi = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="climate-api"]')?.content;
