import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import type { ClimateAgenda } from './agenda.js';
import { clockButton, openerTemplate } from './buttons.js';
import { markTemplate, parted, rowsTemplate } from './rows.js';
import type { Stage } from './stage.js';

/** The town of a zone. */
const townOf = (zone: string): string => zone.replace(/.*\//, '').replaceAll('_', ' ');

/** Whose clock is read before the tools are here: the event's. Beside it the reader's, and those that the page names. */
const clocksTemplate = (agenda: ClimateAgenda, { view, words }: Stage): TemplateResult[] => [
  clockButton(agenda, 'event', view.zoneShort, true),
  clockButton(agenda, 'reader', words.words.mine, false),
  ...(agenda.zones?.match(/[^\s,]+/g) ?? []).map((zone) =>
    clockButton(agenda, zone, townOf(zone), false),
  ),
];

function daysTemplate(agenda: ClimateAgenda, { day, days }: Stage['view']): TemplateResult {
  const walk = (event: KeyboardEvent): void => {
    const { key } = event;
    if (!/^(ArrowL|ArrowR|Home|End)/.test(key)) return;
    event.preventDefault();
    void agenda.useTools((tools) => tools.walk(agenda, key));
  };
  return html`<div part="days" role="tablist" aria-labelledby="name" @keydown=${walk}>
    ${days.map(
      ({ id, label }) =>
        html`<button
          id="day-${id}"
          role="tab"
          aria-selected=${id === day}
          aria-controls="programme"
          tabindex=${id === day ? 0 : -1}
          @click=${() => agenda.choose({ day: id })}
        >
          ${label}
        </button>`,
    )}
  </div>`;
}

/** All of an agenda: header, clocks, days, sessions, source. */
export function cardTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  back: unknown,
  stuck: string,
  footer: (buttons: unknown) => TemplateResult,
): TemplateResult {
  const [tools, said] = agenda.tools ?? [];
  const { event, view, words } = stage;
  const { calendar, share } = words.words;
  const tabs = view.days.length > 1 && !view.empty;
  const rows = tools ? tools.rows(agenda, stage) : view.rows;
  const grid = tools?.grid(agenda, stage, rows);
  return html`${back}
    <header part="header">
      <div>
        <p id="name" part="title" role="heading" aria-level="3">
          <slot name="heading">${agenda.heading || picked(view.name)}</slot>
        </p>
        <small>${parted(view.about)}</small>
        <small part="zone">${view.zoneLine}</small>
        ${view.status && markTemplate(view.status)}
        ${view.illustrative && html`<mark>${view.illustrative}</mark>`}
      </div>
      <div part="clocks" ?hidden=${!event.start} role="group" aria-labelledby="name">
        ${tools ? tools.clocks(agenda, stage, said!) : clocksTemplate(agenda, stage)}
      </div>
    </header>
    ${[view.undated && (tools?.undated(stage) ?? view.undated), view.empty].map((text) => text && html`<p part="undated">${text}</p>`)}
    ${tabs ? daysTemplate(agenda, view) : ''}
    <div part="bar" ?hidden=${!agenda.many}>${tools?.bar(agenda, stage, said!)}</div>
    ${tools?.panel(agenda, stage, said!)}
    <div
      id="programme"
      role=${tabs ? 'tabpanel' : nothing}
      aria-labelledby=${tabs ? `day-${view.day}` : nothing}
    >
      ${grid?.head}${rowsTemplate(agenda, stage, rows, grid ? 'grid' : '')}
    </div>
    ${tools ? tools.note(agenda, stage, said!) : stuck}
    ${footer(tools ? tools.acts(agenda, stage, said!) : [openerTemplate(agenda, 'calendar', calendar), openerTemplate(agenda, 'share', share)])}
    ${tools?.menu(agenda, stage, said!)}`;
}
