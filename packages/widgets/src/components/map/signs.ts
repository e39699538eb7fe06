import type { Marker } from '@climate-embed/figures/map';
import { groupLabel, partnerTitle } from '@climate-embed/figures/map-tools';

import type { ClimateMap } from './map.js';

/** How long a hint stays, milliseconds. */
const WHILE = 1800;

const make = (part: string, plot: HTMLElement): HTMLElement => {
  const element = document.createElement('div');
  element.setAttribute('part', part);
  element.hidden = true;
  plot.parentElement!.append(element);
  return element;
};

/** Words on the map: the name of what a pointer rests on, what to do instead of what was tried, what is in view now. */
export class Signs {
  readonly #map: ClimateMap;
  readonly #plot: HTMLElement;
  readonly #tip: HTMLElement;
  readonly #hint: HTMLElement;
  readonly #said: HTMLElement;
  #marker: Marker | undefined;
  #timer = 0;

  constructor(map: ClimateMap, plot: HTMLElement) {
    this.#map = map;
    this.#plot = plot;
    this.#tip = make('tip', plot);
    this.#hint = make('hint', plot);
    this.#said = make('said', plot);
    this.#said.role = 'status';
    this.#said.hidden = false;
    // Spoken by other means: names in the list and on markers, the hint in the words for keys.
    this.#tip.ariaHidden = this.#hint.ariaHidden = 'true';
  }

  /** Names what a pointer rests on. */
  hover(marker: Marker | undefined): void {
    if (marker === this.#marker) return;
    this.#marker = marker;
    this.#plot.style.cursor = marker ? 'pointer' : '';
    this.#name();
    const key = marker?.keys.length === 1 ? marker.keys[0]! : undefined;
    if (key === undefined || this.#map.stage!.register.names[key]) return;
    void this.#map.stage!.register.want([key]).then(() => {
      if (this.#marker === marker) this.#name();
    });
  }

  /** Says for a moment what to do instead. */
  hint(which: 'touch' | 'wheel'): void {
    const words = this.#map.tools?.[1].tools.words;
    if (!words) return;
    this.#hint.textContent = words[which];
    this.#hint.hidden = false;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#hint.hidden = true), WHILE);
  }

  /** Tells those who listen. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  #name(): void {
    const marker = this.#marker;
    const { locale, register, words } = this.#map.stage!;
    const entry = register.names[marker?.keys[0] ?? -1];
    const name = document.createElement('bdi');
    if (marker && marker.keys.length > 1)
      name.textContent = groupLabel(locale, words, register.points, marker).replace(/[.。].*$/, '');
    else if (marker && entry) {
      const { lang, text } = partnerTitle(locale, entry);
      name.textContent = text;
      if (lang) name.lang = lang;
    }
    this.#tip.hidden = !name.textContent;
    if (this.#tip.hidden) return;
    this.#tip.replaceChildren(name);
    const { clientHeight: height, clientWidth: width } = this.#plot;
    const { offsetHeight, offsetWidth } = this.#tip;
    const { radius, x, y } = marker!;
    const below = y - radius - offsetHeight - 8 < 0;
    Object.assign(this.#tip.style, {
      left: `${Math.max(4, Math.min(width - offsetWidth - 4, x - offsetWidth / 2))}px`,
      top: `${Math.min(height - offsetHeight, below ? y + radius + 8 : y - radius - offsetHeight - 8)}px`,
    });
  }
}
