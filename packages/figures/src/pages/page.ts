import type { Lang } from '../locale.js';
import { type Filling, markup } from './html.js';
import { PAGE_POLICY, PAGE_STYLE } from './page-style.js';
import type { PageLanguage } from './page-words.js';

/** Where a page leads, relative to it. */
export interface PageLinks {
  /** The same in every language that has it, this one included. */
  readonly languages: readonly (readonly [lang: Lang, href: string])[];
  /** The same for programs. */
  readonly data: string;
}

/** What stands on a page, between what all pages have. */
export interface PageParts {
  /** In a tab and in a list of results; plain text. */
  readonly title: string;
  readonly main: Filling;
  readonly footer: Filling;
}

/** Languages by the names that their readers give them. */
const NAMES: Readonly<Record<Lang, string>> = {
  ko: '한국어',
  en: 'English',
  zh: '中文',
  ja: '日本語',
  ru: 'Русский',
  mn: 'Монгол',
};

/** The tag of a language as a font and a voice need it. */
const tagOf = (lang: Lang): string => (lang === 'zh' ? 'zh-Hans' : lang);

/**
 * A whole HTML document that runs no script and loads nothing: languages, content, and a footer with where it comes
 * from.
 */
export function page(
  { title, main, footer }: PageParts,
  { locale: { lang }, pages }: PageLanguage,
  { data, languages }: PageLinks,
): string {
  const tongue = ([to, href]: PageLinks['languages'][number]): Filling => {
    const current = to === lang ? markup` aria-current="page"` : undefined;
    return markup`<li><a href="${href}" lang="${tagOf(to)}" hreflang="${tagOf(to)}"${current}>${NAMES[to]}</a></li>\n`;
  };
  return markup`<!doctype html>
<html lang="${tagOf(lang)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${languages.map(([to, href]) => markup`<link rel="alternate" hreflang="${tagOf(to)}" href="${href}">\n`)}<link rel="alternate" type="application/json" href="${data}">
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
<header>
<nav aria-label="${pages.languages}">
<ul class="languages">
${languages.map(tongue)}</ul>
</nav>
</header>
<main>
${main}</main>
<footer>
${footer}<p><a href="${data}">${pages.data}</a></p>
</footer>
</body>
</html>
`.html;
}
