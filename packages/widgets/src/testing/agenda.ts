import type { EventAgenda } from '@climate-embed/schema';
import { html } from 'lit';

import type { ClimateAgenda } from '../components/agenda/agenda.js';
import { mount } from './mount.js';
import { reached, until } from './settled.js';

/** What to say of an agenda in a test: its data, and attributes. */
export interface AgendaOf {
  readonly data?: EventAgenda;
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
  await until('its sessions are there', () => !!element.stage && !!partOf(element, 'rows'));
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
