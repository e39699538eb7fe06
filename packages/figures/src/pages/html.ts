import type { Picked } from '../localized.js';
import { safeAddress } from '../safe-address.js';
import { escaped } from '../still/markup.js';

/** Markup that is complete in itself: only {@link markup} makes it. */
export type Html = { readonly html: string };

/** What is filled in: text, which is escaped, or markup. Nothing is written for what is absent. */
export type Filling = string | number | undefined | Html | readonly Filling[];

const written = (filling: Filling): string =>
  filling === undefined
    ? ''
    : typeof filling === 'object'
      ? 'html' in filling
        ? filling.html
        : filling.map(written).join('')
      : escaped(String(filling));

/**
 * Markup out of fixed markup and what is filled in. All that is not markup already is escaped, quotes too, so that
 * it can stand between tags and in a quoted attribute.
 *
 * @example
 * markup`<p title="${'"'}">${'<b>'}</p>`.html; // '<p title="&quot;">&lt;b&gt;</p>'
 */
export const markup = (fixed: TemplateStringsArray, ...fillings: readonly Filling[]): Html => ({
  html: String.raw({ raw: fixed }, ...fillings.map(written)),
});

/** A tag of a language (RFC 5646) by its form: it is a key of somebody else's text. */
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

/** A text of anybody, isolated from what surrounds it, with its language where it is not the page's. */
export const isolated = ({ text, lang }: Picked): Html =>
  lang && LANGUAGE.test(lang)
    ? markup`<bdi lang="${lang}">${text}</bdi>`
    : markup`<bdi>${text}</bdi>`;

/** Parts with something between them. */
export const joined = (parts: readonly Filling[], between: Filling): Filling[] =>
  parts.flatMap((part, index) => (index ? [between, part] : [part]));

/** Words that lead to somebody else's address; the words alone where that is none to follow. */
export function outward(address: string | undefined, words: Filling): Filling {
  const safe = safeAddress(address);
  return safe ? markup`<a href="${safe}" rel="noopener nofollow">${words}</a>` : words;
}

/** A list of items without markup of its own, or nothing. */
export const list = (kind: string, items: readonly Filling[]): Filling =>
  items.length
    ? markup`<ul class="${kind}">${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`
    : undefined;
