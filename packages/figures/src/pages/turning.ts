import { number } from '../formats.js';
import { type Filling, list, markup } from './html.js';
import type { PageLanguage } from './page-words.js';

/** Which page this is of how many; nothing where there is only one. */
export const whichPage = (
  current: number,
  pages: number,
  { locale, tools }: PageLanguage,
): string | undefined =>
  pages > 1 ? tools.page(number(locale, current), number(locale, pages)) : undefined;

/** The pages before and after this one, and which one this is. */
export function turning(
  current: number,
  pages: number,
  language: PageLanguage,
  linkTo: (page: number) => string,
): Filling {
  const { words } = language.tools;
  const place = whichPage(current, pages, language);
  if (place === undefined) return undefined;
  const items = [
    current > 1
      ? markup`<a rel="prev" href="${linkTo(current - 1)}">‹ ${words.previous}</a>`
      : undefined,
    place,
    current < pages
      ? markup`<a rel="next" href="${linkTo(current + 1)}">${words.next} ›</a>`
      : undefined,
  ].filter((item) => item !== undefined);
  return markup`<nav aria-label="${place}">\n${list('pages', items)}</nav>\n`;
}
