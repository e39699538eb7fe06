import type { ClimateMap } from '../components/map/map.js';
import { mount } from './mount.js';
import { reached, until } from './settled.js';
import { html } from 'lit';

/** Mounts a map in a place of some width. */
export function map(
  attributes: Readonly<Record<string, string>> = {},
  width = 800,
  lang = 'en',
): ClimateMap {
  const place = mount(html`<div></div>`, lang);
  place.style.inlineSize = `${width}px`;
  const element = document.createElement('climate-map');
  for (const [name, value] of Object.entries({ api: location.origin, ...attributes }))
    element.setAttribute(name, value);
  place.append(element);
  return element;
}

/** Waits until a map shows its points, drawn or listed. */
export async function drawn(element: ClimateMap): Promise<ClimateMap> {
  await reached(element, 'complete');
  await until('it is drawn', () => element.listed || !!element.picture.view?.places);
  return element;
}

/** A part of a widget. */
export const part = (element: Element, name: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`)!;

/** The rows of a map's list. */
export const rowsOf = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=rows] [data-key]'),
];

/** All keys that a map's markers show, ascending. */
export const keysIn = (element: ClimateMap): number[] =>
  (element.picture.view?.markers ?? []).flatMap(({ keys }) => [...keys]).sort((a, b) => a - b);
