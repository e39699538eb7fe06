import { safeAddress } from '@climate-embed/figures';
import type { PartnerView } from '@climate-embed/figures/partner';
import { html, type TemplateResult } from 'lit';

import { picked } from '../templates/picked.js';
import { DOT, doubtsTemplate, mentionTemplate, type ProfileContext } from './marks.js';
import { link } from './sources.js';

const fact = (label: string, values: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${values}</dd>
  </div>`;

/** Since when, part of what, other names, website: each in a line of its own. */
export function factsTemplate(
  { facts, website }: PartnerView,
  context: ProfileContext,
): TemplateResult | '' {
  const address = safeAddress(website);
  // Where it leads is what a reader may judge it by.
  const { host = '', pathname = '' } = address ? new URL(address) : {};
  return facts.length || address
    ? html`<dl part="facts">
        ${facts.map(({ label, values }) =>
          fact(
            label,
            values.map(
              (one, index) =>
                html`${index && !values[index - 1]!.note ? DOT : ''}${one.when ? [picked({ text: one.when }), ': '] : ''}${one.who ? mentionTemplate(one.who, context) : picked(one.text)}${doubtsTemplate(one)}`,
            ),
          ),
        )}
        ${address ? fact(context.words.words.website, link(address, picked({ text: host || pathname }))) : ''}
      </dl>`
    : '';
}
