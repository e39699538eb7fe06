import { type Endpoint, type Issue, type Params, type Shape, pathOf } from '@climate-embed/schema';

import type { Client } from './connect.js';
import { read } from './read.js';
import { type RequestOptions, request } from './request.js';

/** What every page of a list has. */
interface Paged {
  readonly next?: string | undefined;
}

/** A page of a list, with what is needed to go on from it. */
export type ListOf<Page extends Paged> = Page & {
  /** Where this page came from; `next` is relative to it. */
  readonly url: string;
  /** What was left out of `items` because it is not as the contract says. */
  readonly issues: readonly Issue[];
};

/** A list in pages: from the first on, at any of them, or along it. */
export interface Pages<Page extends Paged, Filter> {
  /** The first page of all, or of those that the filter names. */
  list(options?: Filter & RequestOptions): Promise<ListOf<Page>>;
  /** A page by its number, from 1 on. */
  page(number: number, options?: Filter & RequestOptions): Promise<ListOf<Page>>;
  /** The page after this one, undefined after the last. */
  next(page: ListOf<Page>, options?: RequestOptions): Promise<ListOf<Page> | undefined>;
}

async function pageAt<Page extends Paged>(
  client: Client,
  shape: Shape<Page>,
  url: string,
  options?: RequestOptions,
): Promise<ListOf<Page>> {
  const answer = await request(client, url, options);
  const issues: Issue[] = [];
  const reporting: Client = {
    ...client,
    onIssue: (issue, from) => {
      issues.push(issue);
      client.onIssue?.(issue, from);
    },
  };
  return { ...(await read(reporting, shape, answer)), url: answer.url, issues };
}

/**
 * The page after this one, undefined after the last.
 *
 * @throws TypeError where the next page would be on a host other than this page's or the client's: an answer
 * must not send a reader wherever it likes.
 */
async function pageAfter<Page extends Paged>(
  client: Client,
  shape: Shape<Page>,
  page: ListOf<Page>,
  options?: RequestOptions,
): Promise<ListOf<Page> | undefined> {
  if (page.next === undefined) return undefined;
  const next = new URL(page.next, page.url);
  if (![page.url, client.baseUrl].some((url) => new URL(url).origin === next.origin))
    throw new TypeError(
      `[climate-embed] GET ${new URL(page.url).pathname} names a next page on another host (${next.origin}). Tell the operator of the API.`,
    );
  return pageAt(client, shape, next.href, options);
}

/** The address of a list, of its later pages, and what stands in them. */
export type Listing<Page> = readonly [
  first: Endpoint<string, Page>,
  later: Endpoint<string, Page>,
  params: Params<string>,
];

/**
 * A list of the API, by its pages.
 *
 * @param listingOf which list a filter means.
 */
export function pagesOf<Page extends Paged, Filter extends object>(
  client: Client,
  listingOf: (filter: Filter) => Listing<Page>,
): Pages<Page, Filter> {
  const shape = listingOf({} as Filter)[0].response;
  const page = (number: number, options = {} as Filter & RequestOptions): Promise<ListOf<Page>> => {
    const [first, later, params] = listingOf(options);
    const { path } = number === 1 ? first : later;
    const address = pathOf(path, { ...params, page: `${number}` });
    return pageAt(client, shape, client.baseUrl + address, options);
  };
  return {
    list: (options) => page(1, options),
    page,
    next: (current, options) => pageAfter(client, shape, current, options),
  };
}
