import { render, type TemplateResult } from 'lit';

const places = new Set<HTMLElement>();

/** Puts a template into the page for one test; {@link unmountAll} takes it out again. */
export function mount<T extends Element = HTMLElement>(template: TemplateResult, lang = 'en'): T {
  const place = document.createElement('div');
  place.lang = lang;
  places.add(place);
  document.body.append(place);
  render(template, place);
  return place.firstElementChild as T;
}

/** Empties the page; call it after each test. */
export function unmountAll(): void {
  for (const place of places) place.remove();
  places.clear();
}
