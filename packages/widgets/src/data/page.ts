/** What the loader found out about this page; widgets fall back to it. */
export const page: { api?: string; live?: boolean } = {};

/** The address of the API that the page names for all its widgets: `<meta name="climate-api" content="…">`. */
export const metaApi = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="climate-api"]')?.content;
