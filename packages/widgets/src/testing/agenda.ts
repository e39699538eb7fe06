import 'axe-core';
import type axeCore from 'axe-core';
import type { EventAgenda } from '@climate-embed/schema';
import { html } from 'lit';

import type { ClimateAgenda } from '../components/agenda/agenda.js';
import { forum } from './events.js';
import { mount } from './mount.js';
import { reached, until } from './settled.js';

/** What to say of an agenda in a test: its data, and attributes. */
export interface AgendaOf {
  readonly data?: EventAgenda | undefined;
  /** The reader's clock. */
  readonly now?: string;
  readonly width?: number;
  readonly lang?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Mounts an agenda in a place of some width. */
export function agenda({ attributes = {}, data, lang, now, width = 480 }: AgendaOf = {}) {
  const place = mount(html`<div></div>`, lang);
  place.style.inlineSize = `${width}px`;
  const element = document.createElement('climate-agenda');
  for (const [name, value] of Object.entries({ api: location.origin, ...attributes }))
    element.setAttribute(name, value);
  if (data) element.data = data;
  if (now) element.now = new Date(now);
  place.append(element);
  return element;
}

/** A part of an agenda. */
export const partOf = (element: Element, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;

/** A row by the id of its session. */
export const rowOf = (element: Element, id: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`#row-${id}`)!;

/** Waits until an agenda shows its programme. */
export async function shown(element: ClimateAgenda): Promise<ClimateAgenda> {
  await reached(element, 'complete');
  await until(
    'its sessions are there',
    () => !!element.stage && !!inside(element, '#programme > ol'),
  );
  return element;
}

/** Waits until an agenda shows its programme and has its tools. */
export async function equipped(element: ClimateAgenda): Promise<ClimateAgenda> {
  await shown(element);
  await element.useTools();
  await until('its tools are here', () => !!element.tools);
  await element.updateComplete;
  return element;
}

// A script of the old kind: it leaves itself on the window.
const { axe } = globalThis as unknown as { axe: typeof axeCore };

/** What axe finds wrong with an element; empty where it finds nothing. */
export const complaints = async (element: Element): Promise<string> =>
  (await axe.run(element)).violations
    .map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
    .join();

/** What stands within an agenda. */
export const inside = <T extends HTMLElement>(element: Element, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;

/** The button that opens a session. */
export const titleOf = (element: Element, id: string): HTMLButtonElement =>
  rowOf(element, id).querySelector('button')!;

/** The ids of the sessions shown, in the order in which they are read. */
export const sessionsIn = (element: Element): string[] =>
  [...inside(element, '#programme > ol').querySelectorAll(':scope > :not([hidden])')].map(
    ({ id }) => id.replace('row-', ''),
  );

/** Presses a button, and waits until what follows from it is drawn. */
export async function press(element: ClimateAgenda, button: HTMLElement): Promise<void> {
  button.click();
  await element.updateComplete;
  await element.updateComplete;
}

/** Opens a panel as a reader does. */
export async function show(element: ClimateAgenda, panel: string): Promise<void> {
  const button = inside(element, `[data-panel=${panel}]`);
  button.click();
  await until('it is open', () => button.getAttribute('aria-expanded') === 'true');
}

/** A forum with all that a detail can hold. */
export const full = () =>
  forum({
    cityId: 'sample-city',
    parties: [{ partnerId: 'host', name: { en: 'Host' }, role: 'organiser' }],
    sessions: forum().sessions.map((session) =>
      session.id === 'session-1'
        ? {
            ...session,
            room: { en: 'Room 7' },
            languages: ['ko'],
            printed: [{ text: '13:30 –14:50' }],
            items: [
              {
                id: 'talk',
                title: { en: 'Shared bicycles' },
                place: { en: 'Town A' },
                speakers: [
                  {
                    name: { en: 'A. Sample' },
                    role: { en: 'Mayor' },
                    affiliation: { en: 'Town hall' },
                  },
                ],
              },
            ],
          }
        : session,
    ),
    issues: [
      { code: 'zero-length', sessionId: 'opening' },
      { code: 'misprint', sessionId: 'session-1', printed: 'Sesion 1' },
    ],
  });

/** An agenda with its tools, long before its event. */
export const ready = (of: AgendaOf = {}): Promise<ClimateAgenda> =>
  equipped(agenda({ data: full(), now: '2025-05-01T00:00:00Z', ...of }));
