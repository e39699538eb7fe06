import type { Picked } from '../localized.js';
import type { Doubts, Mention } from '../partner/partner-view.js';
import type { SourceView } from '../working/working-view.js';
import { type Filling, isolated, joined, markup, outward } from './html.js';
import type { PageLanguage } from './page-words.js';

/** Between texts in a line. */
export const DOT = ' · ';

/** Where another partner is, relative to the page. */
export type PartnerLink = (id: string) => string;

/** A partner's name, with a link to its page where it has one. */
export const mentioned = ({ id, said }: Mention, linkTo: PartnerLink): Filling =>
  id === undefined ? isolated(said) : markup`<a href="${linkTo(id)}">${isolated(said)}</a>`;

/** Numbers of sources, each a link to the list of them below. */
export const cited = (numbers: readonly number[]): Filling =>
  numbers.length
    ? markup` <sup>${numbers.map((number) => markup`<a href="#source-${number}">[${number}]</a>`)}</sup>`
    : undefined;

/** Remarks in brackets behind what they are about. */
export const remarked = (remarks: readonly string[]): Filling =>
  remarks.length
    ? markup` <small>(${joined(
        remarks.map((text) => isolated({ text })),
        '; ',
      )})</small>`
    : undefined;

/** The mark of what is invented. */
export const marked = (illustrative: string | undefined): Filling =>
  illustrative ? markup` <mark>${illustrative}</mark>` : undefined;

/** A remark of whoever recorded a fact. */
export const noted = (note: string | undefined): Filling =>
  note ? markup`\n<small class="note">${isolated({ text: note })}</small>` : undefined;

/** What must be known beside a fact: where it was read, that it is invented, what is doubtful. */
export const doubted = (doubts: Doubts): Filling => [
  cited(doubts.cited),
  marked(doubts.illustrative),
  noted(doubts.note),
];

/** The foot of a page: publishers or the wording that they require, and every source with its terms. */
export const sourced = (
  provenance: readonly Picked[],
  sources: readonly SourceView[],
  { words: { words } }: PageLanguage,
): Filling => [
  provenance.length ? markup`<p>${joined(provenance.map(isolated), DOT)}</p>\n` : undefined,
  sources.length
    ? markup`<h2 id="sources">${words.sources}</h2>
<ol>
${sources.map(
  ({ attribution, licence, publisher, retrieved, title, url }, index) =>
    markup`<li id="source-${index + 1}">${outward(url, isolated(title))}. ${isolated(publisher)}. ${words.licence}: ${isolated({ text: licence })}. ${isolated({ text: retrieved })}.${attribution ? [' ', isolated(attribution)] : undefined}</li>\n`,
)}</ol>
`
    : undefined,
];
