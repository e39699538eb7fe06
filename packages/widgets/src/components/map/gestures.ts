import { lensFor, type Lens, movedBy, zoomedAt } from '@climate-embed/figures/geo';
import type { Marker } from '@climate-embed/figures/map';

import { Slide } from './slide.js';
import type { MapView } from './view.js';

/** How far a pointer may slip and still press, CSS pixels. */
const SLIP = 4;
/** A finger's reach around a marker, CSS pixels. */
const REACH = 14;

type Point = readonly [x: number, y: number];

/** What gestures lead to beside another camera. */
export interface Led {
  /** A marker was pressed. */
  open(marker: Marker): void;
  /** A pointer rests on a marker, or on none. */
  hover(marker: Marker | undefined): void;
  /** A reader has tried what is the page's own: one finger, or the wheel alone. */
  hint(which: 'touch' | 'wheel'): void;
}

/**
 * Moves a map by pointer, fingers and wheel. What scrolls the page stays the page's: the wheel alone, and one finger.
 */
export class Gestures {
  readonly #view: MapView;
  readonly #plot: HTMLElement;
  readonly #led: Led;
  readonly #pointers = new Map<number, Point>();
  /** Where pointers and camera were as the gesture began. */
  #start: { readonly lens: Lens; readonly middle: Point; readonly width: number } | undefined;
  #slipped = false;
  readonly #slide = new Slide();

  constructor(view: MapView, plot: HTMLElement, led: Led) {
    this.#view = view;
    this.#plot = plot;
    this.#led = led;
    view.slide = this.#slide.paint;
    plot.addEventListener('pointerdown', (event) => this.#down(event));
    plot.addEventListener('pointermove', (event) => this.#move(event));
    for (const name of ['pointerup', 'pointercancel'] as const)
      plot.addEventListener(name, ({ pointerId }) => this.#up(pointerId));
    plot.addEventListener('pointerleave', () => led.hover(undefined));
    plot.addEventListener('wheel', (event) => this.#wheel(event));
    plot.addEventListener('touchmove', (event) => {
      // Two fingers are the map's; the browser would scroll with them.
      if (event.touches.length > 1 && event.cancelable) event.preventDefault();
      else led.hint('touch');
    });
  }

  /** A press, by whatever means: opens a marker; twice on open land zooms in. */
  press(event: MouseEvent): void {
    if (this.#slipped) return void (this.#slipped = false);
    const [x, y] = this.#at(event);
    const marker = this.#under(x, y);
    const { lens } = this.#view;
    if (marker) this.#led.open(marker);
    else if (event.detail === 2 && lens) this.#view.go(zoomedAt(lens, 2, x, y));
  }

  #at({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = this.#plot.getBoundingClientRect();
    return [clientX - left, clientY - top];
  }

  /** The marker under a point, the nearest where several are in reach. */
  #under(x: number, y: number): Marker | undefined {
    const far = (one: Marker): number => Math.hypot(one.x - x, one.y - y);
    return this.#view.markers
      .filter((one) => far(one) <= Math.max(REACH, one.radius))
      .sort((a, b) => far(a) - far(b))[0];
  }

  #begin(): void {
    const { lens } = this.#view;
    this.#start = lens && { lens, ...this.#spread() };
  }

  /** The middle between the pointers, and how far they are from it. */
  #spread(): { readonly middle: Point; readonly width: number } {
    const points = [...this.#pointers.values()];
    const sum = (axis: 0 | 1): number => points.reduce((all, point) => all + point[axis], 0);
    const middle: Point = [sum(0) / points.length, sum(1) / points.length];
    const [x, y] = points[0]!;
    return { middle, width: Math.hypot(x - middle[0], y - middle[1]) };
  }

  #down(event: PointerEvent): void {
    if (event.button > 0) return;
    if (!this.#pointers.size) this.#slipped = false;
    this.#pointers.set(event.pointerId, this.#at(event));
    this.#begin();
  }

  #up(pointer: number): void {
    this.#pointers.delete(pointer);
    if (this.#pointers.size) return this.#begin();
    this.#start = undefined;
    if (!this.#slide.moving) return;
    this.#slide.moving = false;
    this.#view.draw();
  }

  #move(event: PointerEvent): void {
    const [x, y] = this.#at(event);
    if (!this.#pointers.has(event.pointerId)) {
      if (event.pointerType !== 'touch') this.#led.hover(this.#under(x, y));
      return;
    }
    this.#pointers.set(event.pointerId, [x, y]);
    if (!this.#start) return;
    const { lens, middle: from, width } = this.#start;
    const { middle: to, width: now } = this.#spread();
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const alone = this.#pointers.size === 1;
    if (alone && (event.pointerType === 'touch' || (!this.#slipped && Math.hypot(dx, dy) < SLIP)))
      return;
    if (!this.#slipped) this.#plot.setPointerCapture(event.pointerId);
    this.#slipped = this.#slide.moving = true;
    this.#led.hover(undefined);
    const closer = alone
      ? lens
      : lensFor(zoomedAt(lens, now / Math.max(1, width), ...from), lens.frame);
    this.#view.go(movedBy(closer, dx, dy, ...from));
  }

  #wheel(event: WheelEvent): void {
    const { lens } = this.#view;
    if (!event.ctrlKey && !event.metaKey) return this.#led.hint('wheel');
    event.preventDefault();
    const turned = event.deltaY * (event.deltaMode ? 33 : 1);
    const steps = Math.max(-1, Math.min(1, -turned / 100));
    if (lens) this.#view.go(zoomedAt(lens, 2 ** steps, ...this.#at(event)));
  }
}
