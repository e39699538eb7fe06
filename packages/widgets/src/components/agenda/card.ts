import type { DayTab } from '@climate-embed/figures/agenda';
import { html, nothing, type TemplateResult } from 'lit';

import { picked } from '../../templates/picked.js';
import type { ClimateAgenda } from './agenda.js';
import { clockButton, openerTemplate } from './buttons.js';
import { markTemplate, parted, rowsTemplate } from './rows.js';
import type { Stage } from './stage.js';

/** Whose clock is read: the event's, the reader's, those that the page names. */
function clocksTemplate(agenda: ClimateAgenda, { view, words }: Stage): TemplateResult[] {
  const clock = (zone: string, label: string): TemplateResult =>
    clockButton(agenda, zone, label, agenda.choice.zone === zone);
  return [
    clock('event', view.zoneShort),
    clock('reader', words.words.mine),
    ...(agenda.zones?.match(/[^\s,]+/g) ?? []).map((zone) =>
      clock(zone, zone.replace(/.*\//, '').replaceAll('_', ' ')),
    ),
  ];
}

/** The arrow that a key is, among the days; nothing for other keys. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at < last ? at + 1 : 0),
  ArrowLeft: (at, last) => (at ? at - 1 : last),
  Home: () => 0,
  End: (_, last) => last,
};

function daysTemplate(agenda: ClimateAgenda, { day, days }: Stage['view']): TemplateResult {
  const walk = async (event: KeyboardEvent): Promise<void> => {
    const to = STEPS[event.key]?.(
      days.findIndex(({ id }) => id === day),
      days.length - 1,
    );
    if (to === undefined) return;
    event.preventDefault();
    const { id } = days[to]!;
    agenda.choose({ day: id });
    await agenda.updateComplete;
    agenda.renderRoot.querySelector<HTMLElement>(`#day-${CSS.escape(id)}`)?.focus();
  };
  const tab = ({ id, label }: DayTab): TemplateResult =>
    html`<button
      id="day-${id}"
      role="tab"
      aria-selected=${id === day}
      aria-controls="programme"
      tabindex=${id === day ? 0 : -1}
      @click=${() => agenda.choose({ day: id })}
    >
      ${label}
    </button>`;
  return html`<div part="days" role="tablist" aria-labelledby="name" @keydown=${walk}>
    ${days.map(tab)}
  </div>`;
}

/** The sessions of all days, for paper. */
export const printTemplate = (agenda: ClimateAgenda, stage: Stage): TemplateResult[] =>
  stage.view.days.map(
    ({ id, label }) =>
      html`<p part="day">${label}</p>
        ${rowsTemplate(
          agenda,
          stage,
          stage.view.all.filter(({ day }) => day === id),
        )}`,
  );

/** All of an agenda: header, clocks, days, sessions, source. */
export function cardTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  footer: (buttons: unknown) => TemplateResult,
): TemplateResult {
  const { many, tools: [tools, said] = [] } = agenda;
  const { event, view, words } = stage;
  const { days, rows } = view;
  const tabs = days.length > 1 && view.all.length > 0;
  const shown = tools ? tools.rows(agenda, stage) : rows;
  const grid = tools?.grid(agenda, stage, shown);
  const panel = tools?.panel(agenda, stage, said!);
  const menu = tools?.menu(agenda, stage, said!);
  const { calendar, filter, share } = words.words;
  return html`${agenda.back ? html`<button part="back" @click=${() => (agenda.opened = null)}>${agenda.back}</button>` : ''}
    <header part="header">
      <div>
        <p id="name" part="title" role="heading" aria-level="3">
          <slot name="heading">${agenda.heading || picked(view.name)}</slot>
        </p>
        <p part="about">${parted(view.about)}</p>
        <p part="zone">${view.zoneLine}</p>
        ${view.status ? markTemplate(view.status) : ''}
        ${view.illustrative ? html`<mark>${view.illustrative}</mark>` : ''}
      </div>
      <div part="clocks" ?hidden=${!event.start} role="group" aria-labelledby="name">
        ${tools ? tools.clocks(agenda, stage, said!) : clocksTemplate(agenda, stage)}
      </div>
    </header>
    ${view.undated ? html`<p part="undated">${view.undated}</p>` : ''}
    ${view.empty ? html`<p part="undated">${view.empty}</p>` : ''}
    ${tabs ? daysTemplate(agenda, view) : ''}
    <p class="spoken" part="said" role="status">${tools ? tools.said(agenda) : ''}</p>
    <div part="bar" ?hidden=${!many}>
      ${tools ? tools.bar(agenda, stage, said!) : openerTemplate(agenda, 'filters', filter)}
    </div>
    <div id="panel" part="panel" ?hidden=${!panel}>${panel ?? ''}</div>
    <div part="print"></div>
    <div
      id="programme"
      part="programme"
      role=${tabs ? 'tabpanel' : nothing}
      aria-labelledby=${tabs ? `day-${view.day}` : nothing}
    >
      ${grid ? grid.head : ''}${rowsTemplate(agenda, stage, shown, grid ? 'grid' : '')}
    </div>
    <small part="note" role="status"
      >${tools ? tools.note(agenda, stage, said!) : agenda.stuck ? stage.locale.unavailable : ''}</small
    >
    ${footer(tools ? tools.acts(agenda, stage, said!) : [openerTemplate(agenda, 'calendar', calendar), openerTemplate(agenda, 'share', share)])}
    <div id="menu" part="menu" ?hidden=${!menu}>${menu ?? ''}</div>`;
}
