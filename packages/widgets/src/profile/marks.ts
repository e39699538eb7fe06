import type { Doubts, Mention, PartnerWords } from '@climate-embed/figures/partner';
import { fill } from '@climate-embed/figures/partner';
import { html, type TemplateResult } from 'lit';

import type { Selection } from '../events/climate-select.js';
import { picked } from '../templates/picked.js';

/** How a profile is shown. */
export interface ProfileOptions {
  /** Level of the heading that is the partner's name; those of its parts follow. 3 where absent. */
  readonly level?: number;
  /** Id of that heading, for an `aria-labelledby`. */
  readonly id?: string;
  /** Called when a reader chooses another partner; where absent, names of others are plain text. */
  readonly onSelect?: ((chosen: Selection) => void) | undefined;
  /** False leaves out what could answer needs. */
  readonly matches?: boolean;
}

/** What all templates of a profile are made with. */
export interface ProfileContext extends ProfileOptions {
  readonly words: PartnerWords;
}

/**
 * A partner's name: a button where it can be chosen. No `<button>`, which is a box of its own: in the middle of a
 * sentence a long name has to break like the words around it.
 */
export function mentionTemplate(
  { id, city, name, said }: Mention,
  { onSelect }: ProfileOptions,
): TemplateResult {
  if (!id || !onSelect) return picked(said);
  const choose = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    if (key && key !== 'Enter' && key !== ' ') return;
    event.preventDefault();
    onSelect({ partner: id, city, name });
  };
  return html`<a role="button" tabindex="0" @click=${choose} @keydown=${choose}
    >${picked(said)}</a
  >`;
}

/** Numbers of sources in the list below. */
export const citedTemplate = (cited: readonly number[]): TemplateResult | '' =>
  cited.length ? html` <small class="cited">${cited.map((number) => `[${number}]`)}</small>` : '';

/** Remarks in brackets behind what they are about. The space is in the template: between lines it would be lost. */
export const quiet = (remarks: readonly string[]): TemplateResult | '' =>
  remarks.length
    ? html` <small>(${remarks.map((text, index) => [index ? '; ' : '', picked({ text })])})</small>`
    : '';

/** What must be known beside a fact: where it was read, that it is invented, what is doubtful. */
export const doubtsTemplate = ({ cited, illustrative, note }: Doubts): TemplateResult =>
  html`${citedTemplate(cited)}${illustrative ? html` <mark>${illustrative}</mark>` : ''}${note ? html`<small class="note"><bdi>${note}</bdi></small>` : ''}`;

/** What comes when it is asked for, so that a long list stays readable. */
const foldedAway = (count: number, { words }: ProfileContext, content: unknown): TemplateResult =>
  html`<details>
    <summary>${fill(words.more, count)}</summary>
    ${content}
  </details>`;

/** How many of a list are shown: all, unless those left over were worth a fold. */
const shown = (count: number, most: number): number => (count > most + 3 ? most : count);

/** The first of a list, the others folded away. */
export function folded<Item>(
  items: readonly Item[],
  most: number,
  context: ProfileContext,
  show: (items: readonly Item[]) => unknown,
): unknown {
  const count = shown(items.length, most);
  return [
    show(items.slice(0, count)),
    count < items.length ? foldedAway(items.length - count, context, show(items.slice(count))) : '',
  ];
}

/** Names with what the language puts between them; many of them in two parts, the second folded away. */
export function mentionsTemplate(
  others: readonly Mention[],
  context: ProfileContext,
): readonly [first: unknown, rest: unknown] {
  const count = shown(others.length, 12);
  const list = (some: readonly Mention[]): unknown =>
    some.map((other, index) => [index ? context.words.comma : '', mentionTemplate(other, context)]);
  return [
    list(others.slice(0, count)),
    count < others.length
      ? foldedAway(others.length - count, context, list(others.slice(count)))
      : '',
  ];
}

/** Between texts in a line; never the first in a new one. */
export const DOT = '\u00a0· ';
