import {
  boundsOfPoints,
  type Bounds,
  type Camera,
  fitCamera,
  type Lens,
  lensFor,
  MAX_ZOOM,
  type Position,
} from '@climate-embed/figures/geo';
import { gridMarkers, type Marker, paintMarkers, shortCount } from '@climate-embed/figures/map';

import { bringLand, coasts } from './land.js';
import type { Stage } from './stage.js';

/** How close a map goes by itself; a reader may go closer. */
const CLOSE = 6;
/** From here on the coast is drawn sharper. */
const FINE = 4.5;

/** What is to be seen where no reader has moved the map yet. */
export interface Aim {
  readonly bounds?: Bounds | undefined;
  readonly center?: Position | undefined;
  readonly zoom?: number | undefined;
}

/** A line between two partners. */
export type Tie = readonly [from: Position, to: Position];

/**
 * The map's picture on its canvas: draws once a frame, only when something has changed, and nothing while it is out
 * of sight.
 */
export class MapView {
  lens: Lens | undefined;
  markers: readonly Marker[] = [];
  ties: readonly Tie[] = [];
  /** Where a reader has moved the map to; without, it follows its aim and its filters. */
  camera: Camera | undefined;
  aim: Aim = {};
  /** The key of the selected partner. */
  selected: number | undefined;
  /** Called after each drawing. */
  drawn: () => void = () => {};
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;
  /** Where everybody stands in the frame, x and y by key. */
  places: Float32Array | undefined;
  #stage: Stage | undefined;
  #seen = false;
  #queued = false;
  #dirty = false;

  constructor(canvas: HTMLCanvasElement, pen: CanvasRenderingContext2D) {
    this.#canvas = canvas;
    this.#pen = pen;
    new IntersectionObserver(([entry]) => {
      this.#seen = entry!.isIntersecting;
      if (this.#dirty) this.draw();
    }).observe(canvas);
    // Whatever changed the colours, the theme or the page's own: the canvas has a transition of them.
    canvas.addEventListener('transitionend', () => this.draw());
  }

  show(stage: Stage): void {
    this.#stage = stage;
    this.draw();
  }

  /** Draws with the next frame. */
  draw(): void {
    this.#dirty = true;
    if (this.#queued || !this.#seen) return;
    this.#queued = true;
    requestAnimationFrame(() => {
      this.#queued = this.#dirty = false;
      this.#paint();
    });
  }

  /** Moves to where a reader wants to be. */
  go(camera: Camera | undefined): void {
    this.camera = camera;
    this.draw();
  }

  /** The camera that shows some partners. */
  around(keys: ArrayLike<number>, padding = 36): Camera {
    const { longitudes, latitudes } = this.#stage!.register.points;
    return fitCamera(boundsOfPoints(longitudes, latitudes, keys), this.#frame, padding);
  }

  get #frame() {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    return { width, height };
  }

  #home({ keys, register }: Stage): Camera {
    const { bounds, center, zoom } = this.aim;
    if (bounds) return fitCamera(bounds, this.#frame, 0);
    const { placed } = register.points;
    const fit = center
      ? { longitude: center[0], latitude: center[1], zoom: CLOSE }
      : this.around(keys.filter((key) => key < placed));
    return { ...fit, zoom: zoom ?? Math.min(fit.zoom, CLOSE) };
  }

  #paint(): void {
    const stage = this.#stage;
    const frame = this.#frame;
    if (!stage || !frame.width) return;
    const { points } = stage.register;
    const lens = (this.lens = lensFor(this.camera ?? this.#home(stage), frame));
    if (this.places?.length !== 2 * points.placed)
      this.places = new Float32Array(2 * points.placed);
    const { places } = this;
    lens.projectAll(points.longitudes, points.latitudes, places);
    const { zoom } = lens.camera;
    this.markers = gridMarkers(points, stage.keys, places, { frame, zoom, deepest: MAX_ZOOM });
    this.#ink(lens, stage);
    if (zoom > FINE && !coasts.fine) void bringLand('fine').then(() => coasts.fine && this.draw());
    this.drawn();
  }

  #ink(lens: Lens, { locale, words }: Stage): void {
    const pen = this.#pen;
    const canvas = this.#canvas;
    const { width, height } = lens.frame;
    const ratio = Math.min(devicePixelRatio, 3);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    pen.scale(ratio, ratio);
    // Colours of the sheet, as the browser has resolved them: see the canvas's rule there.
    const style = getComputedStyle(canvas);
    const {
      color: ink,
      fill: land,
      stroke: sea,
      caretColor: accent,
      outlineColor: surface,
    } = style;
    const paint = (colour: string, trace: () => void): void => {
      pen.beginPath();
      trace();
      pen.fillStyle = colour;
      pen.fill();
    };
    paint(sea, () => lens.traceSphere(pen));
    const coast = (lens.camera.zoom > FINE && coasts.fine) || coasts.coarse;
    if (coast) paint(land, () => lens.traceLand(pen, coast));
    pen.beginPath();
    for (const [from, to] of this.ties) lens.traceArc(pen, from, to);
    pen.strokeStyle = accent;
    pen.lineWidth = 1.25;
    pen.stroke();
    const look = { ink, accent, surface, font: `650 12px ${style.fontFamily}` };
    paintMarkers(
      pen,
      this.markers,
      look,
      (count) => shortCount(locale, words, count),
      this.selected,
    );
  }
}
