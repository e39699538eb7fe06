import type { Answer } from '../app/answer.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import { jsonAnswer } from './json-answer.js';
import { relativeReference } from './relative-reference.js';

/** What a page says of its place in the list. */
export interface PagePlace {
  /** Items on all pages. */
  readonly total: number;
  /** The next page, relative to this one; absent on the last. */
  readonly next?: string;
}

/** A list in pages that have addresses. */
export interface Numbered {
  readonly items: readonly unknown[];
  /** Items on a page. */
  readonly size: number;
  /** The address of any page; page 1 has an address of its own. */
  addressOf(page: number): string;
}

/** A list that is answered in pages. */
export interface PagedList<Item> extends Numbered {
  readonly items: readonly Item[];
  /** What is answered for the items of one page. */
  pageOf(items: readonly Item[], place: PagePlace): object;
}

/** The addresses of a list's pages, from the address of the first and how those of the others are made. */
export function pageAddresses(
  first: string,
  later: (page: string) => string,
): (page: number) => string {
  return (page) => (page === 1 ? first : later(String(page)));
}

/** How many pages a list has; an empty one has one. */
function pageCount({ items, size }: Numbered): number {
  return Math.max(1, Math.ceil(items.length / size));
}

function answerPage<Item>(list: PagedList<Item>, number: number): Answer {
  const { items, size } = list;
  const next = relativeReference(list.addressOf(number), list.addressOf(number + 1));
  return jsonAnswer(
    list.pageOf(items.slice((number - 1) * size, number * size), {
      total: items.length,
      ...(number < pageCount(list) && { next }),
    }),
  );
}

/** The first page of a list, at an address without a number. */
export function firstPage<Item>(list: PagedList<Item>): Answer {
  return answerPage(list, 1);
}

/** The number of a page by what stands in its address. The first page has an address of its own. */
export function laterNumber(list: Numbered, typed: string): number | Refusal {
  const pages = pageCount(list);
  const number = /^[1-9]\d{0,8}$/.test(typed) ? Number(typed) : 0;
  if (number >= 2 && number <= pages) return number;
  return refuse(
    404,
    'page-out-of-range',
    'No such page',
    `There is no page ${quote(typed)}: the list has ${pages} ${pages === 1 ? 'page' : 'pages'}. ` +
      `It begins at ${list.addressOf(1)} and goes on by "next".`,
  );
}

/** A page by what stands in its address. */
export function laterPage<Item>(list: PagedList<Item>, typed: string): Answer | Refusal {
  const number = laterNumber(list, typed);
  return typeof number === 'number' ? answerPage(list, number) : number;
}
