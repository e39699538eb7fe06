import type { Partner } from '@climate-embed/schema';

import type { PartnerView, SectionView } from '../partner/partner-view.js';
import { partnerView } from '../partner/view.js';
import { type Filling, isolated, joined, list, markup } from './html.js';
import { cited, DOT, marked, noted, type PartnerLink, sourced } from './marks.js';
import { type PageLinks, page } from './page.js';
import type { PageLanguage } from './page-words.js';
import { facts, lines, ties } from './profile-parts.js';

/** Where a partner's page leads, relative to it. */
export interface PartnerPageLinks extends PageLinks {
  /** The list of all partners. */
  readonly list: string;
  readonly partner: PartnerLink;
}

/** What a partner offers beside what it looks for; of one alone it is said that the other is not stated. */
function exchange(view: PartnerView, { words }: PageLanguage, linkTo: PartnerLink): Filling {
  const { contributions, needs } = view;
  if (!contributions.groups.length && !needs.groups.length) return undefined;
  const side = (title: string, section: SectionView, met: string): Filling =>
    markup`<section>
<h2>${title}${cited(section.cited)}</h2>
${section.groups.length ? lines(section, linkTo, met) : markup`<p class="quiet">${words.words.notStated}</p>\n`}</section>
`;
  return markup`<div class="exchange">
${side(words.words.contributions, contributions, words.words.answers)}${side(words.words.needs, needs, words.words.answered)}</div>
`;
}

/**
 * A partner's whole profile as an HTML page of its own, for readers without scripts: everything that
 * `<climate-partner>` shows, with links to the pages of others.
 *
 * @param links relative to where the page will stand.
 */
export function partnerPage(
  partner: Partner,
  language: PageLanguage,
  links: PartnerPageLinks,
): string {
  const { words, map } = language;
  const view = partnerView(partner, language);
  const { activities, declarations, description, memberships } = view;
  const part = (title: Filling, content: Filling, there: number): Filling =>
    there ? markup`<section>\n<h2>${title}</h2>\n${content}</section>\n` : undefined;
  const main = markup`<nav class="up" aria-label="${map.title}"><a href="${links.list}">‹ ${map.title}</a></nav>
<h1>${isolated(view.name)}</h1>
<p class="quiet">${joined(view.place.map(isolated), DOT)}${marked(view.illustrative)}</p>
${description ? markup`<p class="lead">${isolated(description)}</p>\n` : undefined}${view.note ? markup`<p>${noted(view.note)}</p>\n` : undefined}${list(
    'topics',
    view.topics.map((text) => isolated({ text })),
  )}${facts(view, words, links.partner)}${exchange(view, language, links.partner)}${part(
    [words.words.activities, cited(activities.cited)],
    markup`<div class="groups">\n${lines(activities, links.partner)}</div>\n`,
    activities.groups.length,
  )}${part(words.words.memberships, ties(memberships, words, links.partner), memberships.length)}${part(
    words.words.ties,
    ties(view.ties, words, links.partner),
    view.ties.length,
  )}${part(words.words.declarations, ties(declarations, words, links.partner), declarations.length)}`;
  return page(
    {
      title: `${view.name.text} – ${map.title}`,
      main,
      footer: sourced(view.provenance, view.sources, language),
    },
    language,
    links,
  );
}
