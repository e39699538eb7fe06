import { chosenLine, pickCalendar } from '@climate-embed/figures/agenda-tools';
import type { EventAgenda } from '@climate-embed/schema';
import { request } from '@climate-embed/sdk';
import { html, type TemplateResult } from 'lit';

import { clientFor } from '../../data/client.js';
import { type AddressOf, addressesOf, feedAt } from './addresses.js';
import type { ClimateAgenda } from './agenda.js';
import { deskOf } from './desk.js';
import { save } from './save.js';
import type { Stage } from './stage.js';
import type { AgendaToolWords } from './tool-words.js';
import { wholeOf } from './whole.js';

/** Calendars fetched already, by address: a selection is taken out of the whole. */
const calendars = new Map<string, Promise<string>>();

async function fetched(agenda: ClimateAgenda, address: string): Promise<string> {
  const { body, status } = await request(clientFor(agenda.api), address);
  if (status > 299 || typeof body !== 'string') throw new Error(`${address} answered ${status}`);
  return body;
}

function calendarAt(agenda: ClimateAgenda, address: string): Promise<string> {
  const known = calendars.get(address);
  if (known) return known;
  const asking = fetched(agenda, address);
  calendars.set(address, asking);
  // Tried anew next time, and anew once the programme may have changed.
  const forget = (): void => void calendars.delete(address);
  asking.catch(forget);
  setTimeout(forget, 6e4);
  return asking;
}

/** Takes the ticked sessions out of the calendar of the whole event and hands them to the reader. */
async function saveTicked(
  agenda: ClimateAgenda,
  stage: Stage,
  address: string,
  { tools }: AgendaToolWords,
): Promise<void> {
  const { event } = stage;
  const desk = deskOf(agenda);
  const ids = [...(desk.ticked ?? [])];
  desk.change({ busy: true, note: '' });
  try {
    const picked = pickCalendar(await calendarAt(agenda, address), ids);
    if (!picked) throw new Error(`${address} has none of ${ids.join()}`);
    save(`${event.id}.ics`, 'text/calendar;charset=utf-8', picked);
    desk.change({ busy: false, said: chosenLine({ ...stage, tools }, ids.length) });
    await desk.close();
  } catch {
    desk.change({ busy: false, note: tools.words.failed });
  }
}

/** Whether there is anything that a calendar could hold. */
const dated = ({ days, sessions }: EventAgenda): boolean =>
  !!days.length || sessions.some(({ start }) => start);

/** Begins the choice of sessions: boxes stand by the rows, and the first takes the focus. */
async function startTicking(agenda: ClimateAgenda): Promise<void> {
  deskOf(agenda).change({ ticked: new Set(), note: '' });
  await agenda.updateComplete;
  agenda.renderRoot.querySelector<HTMLElement>('[data-tick]')?.focus();
}

function tickingTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  words: AgendaToolWords,
  address: string,
): TemplateResult {
  const desk = deskOf(agenda);
  const { tools } = words;
  const said = tools.words;
  const count = desk.ticked!.size;
  return html`<div class="acts">
    <span role="status">${chosenLine({ ...stage, tools }, count)}</span>
    <button
      class="act"
      ?disabled=${!count || desk.busy}
      @click=${() => saveTicked(agenda, stage, address, words)}
    >
      ${said.add}
    </button>
    <button class="act" @click=${() => desk.close()}>${said.cancel}</button>
  </div>`;
}

/** Feeds that hold more than this event: of who invites, and of the city. */
function feedsTemplate(
  { event }: Stage,
  at: AddressOf,
  { tools }: AgendaToolWords,
): TemplateResult {
  const whole = wholeOf(event)?.event;
  const organiser = whole?.parties.find(({ partnerId, role }) => partnerId && role === 'organiser');
  return html`${
    organiser
      ? html`<li>
          <a href=${feedAt(at('localEventsOfIcs', { partner: organiser.partnerId! }))}
            >${tools.words.subscribeOf}</a
          >
        </li>`
      : ''
  }${
    whole?.cityId
      ? html`<li>
          <a href=${feedAt(at('localEventsInIcs', { id: whole.cityId }))}
            >${tools.words.subscribeIn}</a
          >
        </li>`
      : ''
  }`;
}

/** What can go into a reader's own calendar, and why nothing can. */
export function calendarTemplate(
  agenda: ClimateAgenda,
  stage: Stage,
  words: AgendaToolWords,
): TemplateResult {
  const { event, locale } = stage;
  const desk = deskOf(agenda);
  const at = addressesOf(agenda, locale.lang);
  const said = words.tools.words;
  if (!at || !dated(event)) return html`<p>${said.undated}</p>`;
  const whole = at('localEventIcs', { event: event.id });
  const session = event.sessions.find(({ id, start }) => start && id === agenda.choice.session);
  return html`${
      desk.ticked
        ? tickingTemplate(agenda, stage, words, whole)
        : html`<ul>
              ${
                session
                  ? html`<li>
                      <a href=${at('localSessionIcs', { event: event.id, session: session.id })}
                        >${said.thisSession}</a
                      >
                    </li>`
                  : ''
              }
              ${
                event.sessions.some(({ start }) => start)
                  ? html`<li>
                      <button @click=${() => startTicking(agenda)}>${said.choose}</button>
                    </li>`
                  : ''
              }
              <li><a href=${whole}>${said.wholeEvent}</a></li>
              <li><a href=${feedAt(whole)}>${said.subscribe}</a></li>
              ${feedsTemplate(stage, at, words)}
            </ul>
            <p>${said.follows}</p>`
    }
    <p role="status" ?hidden=${!desk.note}>${desk.note}</p>`;
}

/** Puts what is ticked into the boxes: rows may have changed places. Call it after each update. */
export function fillTicks(agenda: ClimateAgenda): void {
  const { ticked } = deskOf(agenda);
  for (const box of agenda.renderRoot.querySelectorAll<HTMLInputElement>('[data-tick]'))
    box.checked = !!ticked?.has(box.dataset['tick']!);
}

/** The box by a row while a reader chooses: only what has a time can go into a calendar. */
export function tickTemplate(
  agenda: ClimateAgenda,
  { event }: Stage,
  id: string,
  label: string,
): TemplateResult | '' {
  const desk = deskOf(agenda);
  const { ticked } = desk;
  if (!ticked || !event.sessions.find((one) => one.id === id)?.start) return '';
  const change = ({ target }: Event): void => {
    const after = new Set(ticked);
    if ((target as HTMLInputElement).checked) after.add(id);
    else after.delete(id);
    desk.change({ ticked: after });
  };
  return html`<input
    type="checkbox"
    data-tick=${id}
    aria-label=${label}
    @change=${change}
    @keydown=${(event: KeyboardEvent) => desk.escape(event)}
  />`;
}
