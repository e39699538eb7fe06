import type { Line, Mark, Row } from '@climate-embed/figures/agenda';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import type { ClimateAgenda } from './agenda.js';
import type { Stage } from './stage.js';

/** Parts of a line, with a dot between them. */
export const parted = (parts: Line['parts']): unknown =>
  parts.map((part, index) => [index ? ' · ' : '', picked(part)]);

/** A word that says what is to be known of something; its look comes with its id. */
export const markTemplate = ({ id, text }: Mark): TemplateResult =>
  html`<mark data-mark=${id}>${text}</mark> `;

function rowTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  row: Row,
  away: boolean,
  open: boolean,
): TemplateResult {
  const [tools, said] = agenda.tools ?? [];
  const { id, kind, state, title } = row;
  const press = (): void => {
    agenda.choose({ session: open ? '' : id });
    void agenda.useTools();
  };
  const pause = /^(break|meal)$/.test(kind);
  return html`<li
    id="row-${id}"
    part="row"
    class=${pause ? 'pause' : ''}
    ?hidden=${away}
    aria-current=${state === 'now' ? 'time' : nothing}
  >
    <p part="time">
      <span class="spoken">${row.date}</span>
      <time datetime=${row.datetime ?? nothing}>${row.start} ${row.startMark}</time
      >${row.end && html`<small><span class=${pause ? '' : 'spoken'}>–</span>${row.end} ${row.endMark}</small>`}
    </p>
    <div>
      ${row.marks.map(markTemplate)} ${tools?.head(agenda, row, said!)}
      ${
        pause
          ? html`<p>${picked(title)}</p>`
          : html`<button
              part="session-title"
              aria-expanded=${open}
              aria-controls=${open ? `detail-${id}` : nothing}
              @click=${press}
            >
              ${picked(title)}
            </button>`
      }
      ${row.lines.map(({ before, parts, after }) => html`<p part="line">${before}${parted(parts)}${after}</p>`)}
    </div>
    ${open ? html`<div id="detail-${id}" part="detail">${tools?.detail(agenda, stage, row, said!)}</div>` : ''}
  </li>`;
}

/** Sessions of all days in their order, each with its date for those who listen; paper shows all of them. */
export function rowsTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  rows: readonly Row[],
  look: string,
): TemplateResult {
  const { session } = agenda.choice;
  return html`<ol part="rows" class=${look}>
    ${stage.view.all.map((row) => rowTemplate(agenda, stage, row, !rows.includes(row), row.id === session))}
  </ol>`;
}
