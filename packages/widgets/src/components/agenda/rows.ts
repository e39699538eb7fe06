import type { Line, Mark, Row } from '@climate-embed/figures/agenda';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import type { ClimateAgenda } from './agenda.js';
import type { Stage } from './stage.js';

/** Short parts of a programme, of which there is nothing more to read. */
const PAUSES = ['break', 'meal'];

/** Parts of a line, with a dot between them. */
export const parted = (parts: Line['parts']): unknown =>
  parts.map((part, index) => [index ? ' · ' : '', picked(part)]);

/** A word that says what is to be known of something; its look comes with its id. */
export const markTemplate = ({ id, text }: Mark): TemplateResult =>
  html`<span part="mark" data-mark=${id}>${text}</span> `;

/** A time with its mark of another day; one that nobody printed is set apart. */
const clockTemplate = (time = '', mark = '', derived = false): unknown => [
  derived ? html`<i>${time}</i>` : time,
  mark ? html`<sup>${mark}</sup>` : '',
];

function rowTemplate(agenda: ClimateAgenda, stage: Stage, row: Row): TemplateResult {
  const { choice, tools: [tools, said] = [] } = agenda;
  const { id, kind, lines, marks, state, status, title } = row;
  const open = choice.session === id;
  const press = (): void => {
    agenda.choose({ session: open ? undefined : id });
    void agenda.useTools();
  };
  // Whether and when it takes place stands above the title, what is to be known of its times below.
  const above = marks.filter((mark) => mark.id === state || mark.id === status);
  const beside = marks.filter((mark) => !above.includes(mark));
  const pause = PAUSES.includes(kind);
  return html`<li
    id="row-${id}"
    part="row"
    class=${pause ? 'pause' : nothing}
    data-status=${status ?? nothing}
    aria-current=${state === 'now' ? 'time' : nothing}
  >
    <p part="time">
      <span class="spoken">${row.date}</span>
      <time datetime=${row.datetime ?? nothing}
        >${clockTemplate(row.start, row.startMark, row.startDerived)}</time
      >
      ${row.end ? html`<small><span class="to">–</span>${clockTemplate(row.end, row.endMark, row.endDerived)}</small>` : ''}
    </p>
    <div part="session">
      ${above.length ? html`<p part="marks">${above.map(markTemplate)}</p>` : ''}
      ${tools ? tools.head(agenda, row, said!) : ''}
      ${
        pause && !beside.length
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
      ${lines.map(({ before, parts, after }) => html`<p part="line">${before}${parted(parts)}${after}</p>`)}
      ${beside.length ? html`<p part="marks">${beside.map(markTemplate)}</p>` : ''}
    </div>
    ${open ? html`<div id="detail-${id}" part="detail">${tools ? tools.detail(agenda, stage, row, said!) : ''}</div>` : ''}
  </li>`;
}

/** Sessions in their order, each with its date for those who listen. */
export const rowsTemplate = (
  agenda: ClimateAgenda,
  stage: Stage,
  rows: readonly Row[],
  look = '',
): TemplateResult =>
  html`<ol part="rows" class=${look}>
    ${rows.map((row) => rowTemplate(agenda, stage, row))}
  </ol>`;
