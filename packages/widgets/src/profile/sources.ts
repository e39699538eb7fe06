import { safeAddress } from '@climate-embed/figures';
import type { PartnerView } from '@climate-embed/figures/partner';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { DOT, type ProfileContext } from './marks.js';

/** Something that leads to an address; as plain text where that is none to follow. */
export const link = (address: string | undefined, words: unknown): unknown =>
  address ? html`<a href=${address} rel="noopener">${words}</a>` : words;

/** Where the facts come from, and on what terms: in a line always, in full when asked for. */
export const sourcesTemplate = (
  { provenance, sources }: PartnerView,
  { words: { words } }: ProfileContext,
): TemplateResult =>
  html`<footer part="provenance">
      <p>${provenance.map((part, index) => [index ? DOT : '', picked(part)])}</p>
    </footer>
    <details part="sources" ?hidden=${!sources.length}>
      <summary>${words.sources} (${sources.length})</summary>
      <ol>
        ${sources.map(
          ({ title, publisher, url, licence, attribution, retrieved }) =>
            html`<li>
              ${link(safeAddress(url), picked(title))}. ${picked(publisher)}. ${words.licence}:
              ${picked({ text: licence })}. ${retrieved}.
              ${attribution ? picked(attribution) : nothing}
            </li>`,
        )}
      </ol>
    </details>`;
