import { type Details, type Locale, type Picked, safeAddress } from '@climate-embed/figures';
import { describe, workingView } from '@climate-embed/figures/working';
import type { Progress } from '@climate-embed/schema';
import { html, nothing, type TemplateResult } from 'lit';

const text = ({ text: words, lang }: Picked): TemplateResult =>
  html`<bdi lang=${lang ?? nothing}>${words}</bdi>`;

const link = (
  address: string | undefined,
  words: TemplateResult | string,
): TemplateResult | string =>
  address ? html`<a href=${address} rel="noopener">${words}</a>` : words;

/** The number of a source in the list below, as a reader finds it there. */
const note = (source: number | undefined): string => (source ? ` [${source}]` : '');

/**
 * How the verdict was reached: inputs, calculation, figures that disagree, the series as a table, and the
 * sources with their terms. What comes from the API is text; its addresses pass the one allow-list.
 *
 * @param base the API's base address, against which the address for reporting an error is resolved.
 */
export function workingTemplate(
  data: Progress,
  locale: Locale,
  details: Details,
  base: string,
): TemplateResult {
  const view = workingView(data, { locale, details });
  const { words } = details;
  return html`
    <p>${view.method} ${view.tolerance} <small>(${view.methodId})</small></p>
    <p>${describe(data, { locale, details })}</p>
    <table ?hidden=${!view.inputs.length}>
      <caption>
        ${words.inputs}
      </caption>
      <tbody>
        ${view.inputs.map(
          (row) =>
            html`<tr>
              <th scope="row"><code>${row.symbol}</code> ${row.words}${note(row.source)}</th>
              <td>${row.value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <table ?hidden=${!view.steps.length}>
      <caption>
        ${words.steps}
      </caption>
      <tbody>
        ${view.steps.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.words}<br /><code>${row.formula}</code></th>
              <td>${row.value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <table ?hidden=${!view.differences.length}>
      <caption>
        ${words.differences}
      </caption>
      <tbody>
        ${view.differences.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.words}${note(row.source)}</th>
              <td>${words.printed} ${row.printed}<br />${words.computed} ${row.computed}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <table ?hidden=${!view.series.rows.length}>
      <caption>
        ${words.series}
      </caption>
      <tbody>
        ${view.series.rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.year}</th>
              <td>${row.kind}${note(row.source)}</td>
              <td>${row.value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <div>
      <h4>${words.sources}</h4>
      <ol>
        ${view.sources.map(
          ({ title, publisher, url, licence, attribution, retrieved }) =>
            html`<li>
              ${link(safeAddress(url), text(title))}. ${text(publisher)}. ${words.licence}:
              ${licence}. ${retrieved}. ${attribution ? text(attribution) : nothing}
            </li>`,
        )}
      </ol>
    </div>
    <p>${words.co2e}</p>
    <p>${link(safeAddress(data.report, base), data.report ? words.report : '')}</p>
  `;
}
