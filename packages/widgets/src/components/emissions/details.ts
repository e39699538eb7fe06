import { localizedIn, safeAddress, tonnes } from '@climate-embed/figures';
import { emissions, fits } from '@climate-embed/schema';
import { html, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import type { Stage } from './stage.js';
import type { ToolWords } from './tool-words.js';

/**
 * Where the figures come from, what has no place in the categories shown, and how to walk through the picture.
 * What comes from the API is text; its addresses pass the one allow-list.
 */
export function detailsTemplate(
  { data, locale }: Stage,
  { details, tools }: ToolWords,
): TemplateResult | string {
  if (!fits(emissions.response, data)) return details.errors['invalid']!;
  const { lang } = locale;
  const label = details.words;
  return html`
    <p>${tools.keys}</p>
    ${
      data.losses[0]
        ? html`<ul>
            ${data.losses.map(
              ({ at, code, label: name, reason, value }) =>
                html`<li>
                  ${locale.year(data.points[at]!)}:
                  ${picked(name ? localizedIn(name, lang) : { text: code })},
                  ${tonnes(locale, value)} – ${tools.losses[reason] ?? tools.losses['']}
                </li>`,
            )}
          </ul>`
        : ''
    }
    <div>
      <h4>${label.sources}</h4>
      <ol>
        ${data.sources.map(
          ({ title, publisher, url, licence, attribution, language = lang, retrievedOn }) => {
            const address = safeAddress(url);
            const name = picked(localizedIn(title, lang));
            return html`<li>
              ${address ? html`<a href=${address} rel="noopener">${name}</a>` : name}.
              ${picked(localizedIn(publisher, lang))}. ${label.licence}:
              ${licence === 'unknown' ? label.unknown : licence}.
              ${details.retrieved(details.date(retrievedOn))}.
              ${attribution ? picked(localizedIn({ [language]: attribution }, lang)) : ''}
            </li>`;
          },
        )}
      </ol>
    </div>
    <p>${label.co2e}</p>
  `;
}
