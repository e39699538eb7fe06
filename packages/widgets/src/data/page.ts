/** What the loader found out about this page; widgets fall back to it. */
export const page: { api?: string; live?: boolean } = {};

/**
 * The address of the API for an element that names none itself: what the loader settled on, else
 * `<meta name="climate-api" content="…">`.
 */
export const pageApi = (): string | undefined =>
  page.api ?? document.querySelector<HTMLMetaElement>('meta[name="climate-api"]')?.content;
