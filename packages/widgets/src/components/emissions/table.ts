import type { EmissionsTable } from '@climate-embed/figures/emissions';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';

/** Years down, parts across, as figures has put them into words. */
export const tableTemplate = ({ caption, head, rows, keys }: EmissionsTable): TemplateResult =>
  html`<table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head.map((name) => html`<th scope="col">${picked(name)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ year, kind, cells }) =>
            html`<tr>
              <th scope="row">${year}${kind ? html` <small>${kind}</small>` : ''}</th>
              ${cells.map(({ text, spoken }) => html`<td aria-label=${spoken ?? nothing}>${text}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <small>${keys.join(' · ')}</small>`;
