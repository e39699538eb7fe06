import { type Lens, movedBy, zoomedAt } from '@climate-embed/figures/geo';
import type { Marker } from '@climate-embed/figures/map';
import { shownLine } from '@climate-embed/figures/map-tools';
import { countInView } from '@climate-embed/figures/map';

import { choose, gather } from './acts.js';
import { Gestures } from './gestures.js';
import type { ClimateMap } from './map.js';
import { Signs } from './signs.js';
import type { MapView } from './view.js';
import { Walk } from './walk.js';

/** How far an arrow key moves the map, CSS pixels. */
const STEP = 80;

/** Moves a map for a reader, by pointer, fingers, wheel, buttons and keys, and opens what is pressed. */
export class Moves {
  readonly #map: ClimateMap;
  readonly #view: MapView;
  readonly #plot: HTMLElement;
  readonly #gestures: Gestures;
  readonly #walk: Walk;
  readonly #signs: Signs;
  /** True after a key, until what is in view now has been said. */
  #telling = false;

  constructor(map: ClimateMap, view: MapView) {
    const plot = map.renderRoot.querySelector<HTMLElement>('[part=plot]')!;
    this.#map = map;
    this.#view = view;
    this.#plot = plot;
    this.#signs = new Signs(map, plot);
    this.#walk = new Walk(map, view, plot, (marker) => this.open(marker));
    this.#gestures = new Gestures(view, plot, {
      open: (marker) => this.open(marker),
      hover: (marker) => this.#signs.hover(marker),
      hint: (which) => this.#signs.hint(which),
    });
    plot.addEventListener('click', (event) => this.#gestures.press(event));
    plot.parentElement!.addEventListener('keydown', (event) => this.#pressed(event));
    view.drawn = () => this.#drawn();
    // Words, names in order: what is spoken needs them.
    map.use();
  }

  /** What woke the map up, before anything here could listen: the first press or key is not lost. */
  first(event: Event): void {
    if (event.type === 'click') this.#gestures.press(event as MouseEvent);
    if (event.type === 'keydown') this.#pressed(event as KeyboardEvent);
  }

  /** Closer or farther; 2 is one step closer. */
  zoom(factor: number): void {
    this.#do((lens) => zoomedAt(lens, factor, lens.frame.width / 2, lens.frame.height / 2));
  }

  /** A partner's sheet; a group closer up, or as a list where no zoom takes it apart. */
  open({ keys, together, x, y }: Marker): void {
    if (keys.length === 1) return void choose(this.#map, keys[0]!);
    if (together) return void gather(this.#map, keys);
    this.#do((lens) => {
      const close = this.#view.around(keys, 60);
      return close.zoom > lens.camera.zoom + 0.5 ? close : zoomedAt(lens, 2, x, y);
    });
  }

  #do(camera: (lens: Lens) => MapView['camera']): void {
    const { lens } = this.#view;
    if (!lens) return;
    this.#signs.hover(undefined);
    this.#telling = true;
    this.#view.go(camera(lens));
  }

  #drawn(): void {
    this.#walk.drawn();
    const { stage, tools: [, said] = [] } = this.#map;
    const { lens, places } = this.#view;
    if (!this.#telling || !stage || !said || !lens || !places) return;
    this.#telling = false;
    const { keys, locale, register, words } = stage;
    const near = countInView(keys, places, lens.frame);
    const labels = { locale, words, topics: said.topics };
    this.#signs.say(shownLine(labels, said.tools, keys.length, register.points.total, near));
  }

  #pressed(event: KeyboardEvent): void {
    const { altKey, ctrlKey, key, metaKey, target } = event;
    // The buttons beside the picture have their own keys.
    if (altKey || ctrlKey || metaKey || (target as Element).closest('[part=zoom]')) return;
    const pan = (dx: number, dy: number) => (): void =>
      this.#do((lens) => movedBy(lens, dx * STEP, dy * STEP));
    const does: Readonly<Record<string, () => void>> = {
      ArrowLeft: pan(1, 0),
      ArrowRight: pan(-1, 0),
      ArrowUp: pan(0, 1),
      ArrowDown: pan(0, -1),
      '+': () => this.zoom(2),
      '=': () => this.zoom(2),
      '-': () => this.zoom(0.5),
      _: () => this.zoom(0.5),
      Home: () => this.#do(() => undefined),
      PageDown: () => this.#walk.step(1),
      PageUp: () => this.#walk.step(-1),
    };
    if (key === 'Enter' && target === this.#plot) this.#walk.step(1);
    else if (Object.hasOwn(does, key)) does[key]!();
    else return;
    event.preventDefault();
  }
}
