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

/** A partner's name: a button where it can be chosen. */
export const mentionTemplate = (
  { id, city, name, said }: Mention,
  { onSelect }: ProfileOptions,
): TemplateResult =>
  id && onSelect
    ? html`<button class="who" @click=${() => onSelect({ partner: id, city, name })}>
        ${picked(said)}
      </button>`
    : picked(said);

/** Numbers of sources in the list below. */
export const citedTemplate = (cited: readonly number[]): TemplateResult | '' =>
  cited.length ? html` <small class="cited">${cited.map((number) => `[${number}]`)}</small>` : '';

/** What must be known beside a fact: where it was read, that it is invented, what is doubtful. */
export const doubtsTemplate = ({ cited, illustrative, note }: Doubts): TemplateResult =>
  html`${citedTemplate(cited)}${illustrative ? html` <mark>${illustrative}</mark>` : ''}${note ? html`<small class="note"><bdi>${note}</bdi></small>` : ''}`;

/** The first of a list; the others come when asked for, so that a long list stays readable. */
export function folded<Item>(
  items: readonly Item[],
  most: number,
  { words }: ProfileContext,
  show: (items: readonly Item[]) => unknown,
): unknown {
  const rest = items.slice(most);
  return [
    show(items.slice(0, most)),
    rest.length
      ? html`<details>
          <summary>${fill(words.more, rest.length)}</summary>
          ${show(rest)}
        </details>`
      : '',
  ];
}

/** Names with what the language puts between them. */
export const mentionsTemplate = (others: readonly Mention[], context: ProfileContext): unknown =>
  folded(others, 12, context, (some) =>
    some.map((other, index) => [index ? context.words.comma : '', mentionTemplate(other, context)]),
  );
