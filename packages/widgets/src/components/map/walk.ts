import type { Marker } from '@climate-embed/figures/map';
import { groupLabel, inOrder, partnerNote, partnerTitle } from '@climate-embed/figures/map-tools';

import { orderOf } from './list.js';
import type { ClimateMap } from './map.js';
import type { MapView } from './view.js';

/** A target is no smaller than this (WCAG 2.2, 2.5.8), CSS pixels. */
const TARGET = 24;

/**
 * Walks the markers in view by keys, in the order of the list. Two buttons take turns at the marker of the moment, so
 * that the focus moves and a screen reader speaks; there are never more, however many markers there are.
 */
export class Walk {
  readonly #map: ClimateMap;
  readonly #view: MapView;
  readonly #plot: HTMLElement;
  readonly #spots: readonly HTMLButtonElement[];
  #turn = 0;
  #marker: Marker | undefined;

  constructor(map: ClimateMap, view: MapView, plot: HTMLElement, open: (marker: Marker) => void) {
    this.#map = map;
    this.#view = view;
    this.#plot = plot;
    this.#spots = [0, 1].map(() => {
      const spot = document.createElement('button');
      spot.className = 'spot';
      spot.tabIndex = -1;
      spot.hidden = true;
      spot.addEventListener('click', (event) => {
        event.stopPropagation();
        if (this.#marker) open(this.#marker);
      });
      spot.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && !map.selected) plot.focus();
      });
      plot.append(spot);
      return spot;
    });
  }

  /** To the next marker in view or the one before; round at the ends. */
  step(by: number): void {
    const { stage } = this.#map;
    if (!stage) return;
    const markers = inOrder(this.#view.markers, orderOf(stage));
    const now = this.#here ? markers.findIndex((one) => this.#same(one)) : -1;
    const next =
      now < 0 && by < 0 ? markers.length - 1 : (now + by + markers.length) % markers.length;
    const marker = markers[next];
    if (!marker) return;
    this.#marker = marker;
    const before = this.#spots[this.#turn]!;
    const spot = this.#spots[(this.#turn = 1 - this.#turn)]!;
    spot.hidden = false;
    this.#place(spot);
    spot.focus({ preventScroll: true });
    before.hidden = true;
  }

  /** The map was drawn anew: the spot goes with its marker; where that is out of view, the map takes the focus. */
  drawn(): void {
    const marker = this.#marker && this.#view.markers.find((one) => this.#same(one));
    const spot = this.#spots[this.#turn]!;
    if (marker) {
      this.#marker = marker;
      this.#place(spot);
      return;
    }
    if (this.#here) this.#plot.focus();
    this.#marker = undefined;
    spot.hidden = true;
  }

  get #here(): boolean {
    return this.#map.shadowRoot!.activeElement === this.#spots[this.#turn];
  }

  #same({ keys }: Marker): boolean {
    return keys.includes(this.#marker!.keys[0]!);
  }

  #place(spot: HTMLButtonElement): void {
    const { keys, radius, x, y } = this.#marker!;
    const { height, width } = this.#view.lens!.frame;
    const size = Math.max(TARGET, 2 * radius + 8);
    const within = (at: number, most: number): string =>
      `${Math.max(0, Math.min(most - size, at - size / 2))}px`;
    Object.assign(spot.style, {
      left: within(x, width),
      top: within(y, height),
      width: `${size}px`,
      height: `${size}px`,
    });
    const said = this.#label(this.#marker!);
    if (said !== spot.ariaLabel) spot.ariaLabel = said;
    if (keys.length > 1 || this.#map.stage!.register.names[keys[0]!]) return;
    void this.#map.stage!.register.want(keys).then(() => {
      if (this.#marker?.keys === keys) spot.ariaLabel = this.#label(this.#marker);
    });
  }

  #label(marker: Marker): string {
    const { locale, register, words } = this.#map.stage!;
    const [, said] = this.#map.tools ?? [];
    const entry = register.names[marker.keys[0]!];
    if (marker.keys.length > 1) return groupLabel(locale, words, register.points, marker);
    return entry && said
      ? `${partnerTitle(locale, entry).text}${words.comma}${partnerNote(words, said.tools, entry)}`
      : (said?.tools.words.loading ?? '…');
  }
}
