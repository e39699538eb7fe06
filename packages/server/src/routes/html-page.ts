import type { Lang } from '@climate-embed/figures';
import { PAGE_POLICY, type PageLinks } from '@climate-embed/figures/pages';

import { type Answer, makeAnswer } from '../app/answer.js';
import { DATA_CACHE, HTML_TYPE } from '../app/headers.js';
import { quote, type Refusal, refuse } from '../app/problem.js';
import { relativeReference } from './relative-reference.js';
import type { RouteContext } from './route-context.js';

const encoder = new TextEncoder();

/** A page for people, with the cache rule of data. It forbids itself everything but its own sheet. */
export function htmlAnswer(page: string): Answer {
  return makeAnswer({
    body: encoder.encode(page),
    type: HTML_TYPE,
    cache: DATA_CACHE,
    headers: { 'content-security-policy': PAGE_POLICY },
  });
}

/** The language of a page by what stands in its address. */
export function findLanguage(typed: string, { pages }: RouteContext): Lang | Refusal {
  const lang = pages.find((one) => one === typed);
  if (lang) return lang;
  return refuse(
    404,
    'unknown-language',
    'Unknown language',
    `No page speaks ${quote(typed)}. Known are: ${pages.join(', ')}.`,
  );
}

/** Links from an address to the same in other languages and as data. */
export function linksFrom(
  address: string,
  { pages }: RouteContext,
  inLanguage: (lang: Lang) => string,
  data: string,
): PageLinks {
  return {
    languages: pages.map((lang) => [lang, relativeReference(address, inLanguage(lang))]),
    data: relativeReference(address, data),
  };
}
