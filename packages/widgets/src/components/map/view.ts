import {
  boundsOfPoints,
  type Bounds,
  type Camera,
  fitCamera,
  type Lens,
  lensFor,
  MAX_ZOOM,
  type Position,
  type traceArc,
} from '@climate-embed/figures/geo';
import {
  countInView,
  gridMarkers,
  type Marker,
  paintMarkers,
  shortCount,
} from '@climate-embed/figures/map';

import { bringLand, coasts } from './land.js';
import type { Stage } from './stage.js';

/** How close a map goes by itself; a reader may go closer. */
const CLOSE = 6;
/** From here on the coast is drawn sharper. */
const FINE = 4.5;

/** Nearer to the frame's edge than this, a selected partner is moved to the middle, CSS pixels. */
const EDGE = 20;
/** No farther than this then. */
const NEAR = 3.5;

/** What is to be seen where no reader has moved the map yet. */
export interface Aim {
  readonly bounds?: Bounds | undefined;
  readonly center?: Position | undefined;
  readonly zoom?: number | undefined;
}

/** A line between two partners. */
export type Tie = readonly [from: Position, to: Position];

/** Sea and land as they were drawn last. */
export interface Ground {
  readonly canvas: HTMLCanvasElement;
  /** Device pixels of a CSS pixel. */
  readonly ratio: number;
  readonly sea: string;
}

/** Traces a line; it comes with the lines, which most maps do without. */
type Trace = typeof traceArc;

/**
 * The map's picture on its canvas: draws once a frame, only when something has changed, and nothing while it is out
 * of sight.
 */
export class MapView {
  lens: Lens | undefined;
  markers: readonly Marker[] = [];
  /** Where a reader has moved the map to; without, it follows its aim and its filters. */
  camera: Camera | undefined;
  aim: Aim = {};
  /** Paints the ground drawn last where a reader's hand has moved it; false where it has to be drawn anew. */
  slide: ((pen: CanvasRenderingContext2D, lens: Lens, ground: Ground) => boolean) | undefined;
  /** Called after each drawing. */
  drawn: () => void = () => {};
  /** Where everybody stands in the frame, x and y by key. */
  places: Float32Array | undefined;
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: CanvasRenderingContext2D;
  /** Sea and land, kept as long as the camera and their colours stay. */
  readonly #ground = document.createElement('canvas');
  #grounded: readonly unknown[] = [];
  /** Where the map stands by itself: stays as it is while a reader filters. */
  #home: Camera | undefined;
  /** What the lens was made of. */
  #camera: Camera | undefined;
  #stage: Stage | undefined;
  #ties: readonly Tie[] = [];
  #trace: Trace | undefined;
  #selected: number | undefined;
  #reached: number | undefined;
  #seen = false;
  #started = false;
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
    if (stage.register !== this.#stage?.register) this.#home = this.lens = undefined;
    if (stage.keys === this.#stage?.keys && stage.locale === this.#stage.locale && this.lens)
      return;
    this.#stage = stage;
    this.draw();
  }

  /** Draws lines; the last ones until there are others. */
  tie(ties: readonly Tie[], trace: Trace): void {
    if (ties === this.#ties) return;
    this.#ties = ties;
    this.#trace = trace;
    this.draw();
  }

  /** Marks a partner by its key, and moves there where it cannot be seen. */
  select(key: number | undefined): void {
    if (key === this.#selected) return;
    this.#selected = key;
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

  /** Moves to where a reader wants to be; without a camera, to where the map stands by itself. */
  go(camera?: Camera): void {
    this.camera = camera;
    if (!camera) this.#home = undefined;
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

  #findHome({ keys }: Stage): Camera {
    const { bounds, center, zoom } = this.aim;
    if (bounds) return fitCamera(bounds, this.#frame, 0);
    const fit = center
      ? { longitude: center[0], latitude: center[1], zoom: CLOSE }
      : this.around(keys);
    return { ...fit, zoom: zoom ?? Math.min(fit.zoom, CLOSE) };
  }

  /** The lens of the moment, and where everybody stands under it: the last ones as long as nothing has moved. */
  #look(stage: Stage): Lens {
    const frame = this.#frame;
    const before = this.lens;
    const resized = before?.frame.width !== frame.width || before.frame.height !== frame.height;
    if (resized) this.#home = undefined;
    const camera = this.camera ?? (this.#home ??= this.#findHome(stage));
    if (before && !resized && camera === this.#camera) return before;
    this.#camera = camera;
    const { latitudes, longitudes, placed } = stage.register.points;
    const lens = lensFor(camera, frame);
    if (this.places?.length !== 2 * placed) this.places = new Float32Array(2 * placed);
    lens.projectAll(longitudes, latitudes, this.places);
    return (this.lens = lens);
  }

  #paint(): void {
    const stage = this.#stage;
    if (!stage || !this.#canvas.clientWidth) return;
    if (!this.lens) {
      // On a slow phone each of the first steps fills a frame: camera and places, markers, land.
      this.#look(stage);
      return this.draw();
    }
    const { keys, register } = stage;
    const { points } = register;
    let lens = this.#look(stage);
    // Whoever filters is not left with an empty map.
    if (!this.camera && keys[0]! < points.placed && !countInView(keys, this.places!, lens.frame)) {
      this.#home = undefined;
      lens = this.#look(stage);
    }
    lens = this.#reach(lens, stage);
    const { camera, frame } = lens;
    const options = { frame, zoom: camera.zoom, deepest: MAX_ZOOM };
    this.markers = gridMarkers(points, keys, this.places!, options);
    this.#ink(lens, stage);
    if (camera.zoom > FINE && !coasts.fine)
      void bringLand('fine').then(() => coasts.fine && this.draw());
    this.drawn();
  }

  /** The lens that shows the partner selected last; once, then a reader may leave it. */
  #reach(lens: Lens, stage: Stage): Lens {
    const key = this.#selected;
    if (key === this.#reached) return lens;
    this.#reached = key;
    const { latitudes, longitudes, placed } = stage.register.points;
    if (key === undefined || key >= placed) return lens;
    const { height, width } = lens.frame;
    const [x, y] = [this.places![2 * key]!, this.places![2 * key + 1]!];
    if (x > EDGE && y > EDGE && x < width - EDGE && y < height - EDGE) return lens;
    const zoom = Math.max(lens.camera.zoom, NEAR);
    this.camera = { longitude: longitudes[key]!, latitude: latitudes[key]!, zoom };
    return this.#look(stage);
  }

  #ink(lens: Lens, { locale, words }: Stage): void {
    const pen = this.#pen;
    const canvas = this.#canvas;
    const { width, height } = lens.frame;
    const ratio = Math.min(devicePixelRatio, 3);
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    // Colours of the sheet, as the browser has resolved them: see the canvas's rule there.
    const style = getComputedStyle(canvas);
    const {
      color: ink,
      fill: land,
      stroke: sea,
      caretColor: accent,
      outlineColor: surface,
    } = style;
    const ground = this.#ground;
    if (!this.slide?.(pen, lens, { canvas: ground, ratio, sea })) {
      this.#fillGround(lens, ratio, sea, land);
      pen.drawImage(ground, 0, 0);
    }
    pen.scale(ratio, ratio);
    pen.beginPath();
    for (const [from, to] of this.#ties) this.#trace!(lens, pen, from, to);
    pen.strokeStyle = accent;
    pen.lineWidth = 1.25;
    pen.stroke();
    const look = { ink, accent, surface, font: `650 12px ${style.fontFamily}` };
    const says = (count: number): string => shortCount(locale, words, count);
    paintMarkers(pen, this.markers, look, says, this.#selected);
  }

  #fillGround(lens: Lens, ratio: number, sea: string, land: string): void {
    const coast = (lens.camera.zoom > FINE && coasts.fine) || coasts.coarse;
    const what = [lens, ratio, sea, land, coast];
    if (what.every((one, at) => one === this.#grounded[at])) return;
    this.#grounded = what;
    const ground = this.#ground;
    const pen = ground.getContext('2d')!;
    ({ width: ground.width, height: ground.height } = this.#canvas);
    pen.scale(ratio, ratio);
    pen.fillStyle = sea;
    pen.beginPath();
    lens.traceSphere(pen);
    pen.fill();
    if (!coast) return;
    if (!this.#started) {
      this.#started = true;
      this.#grounded = [];
      return this.draw();
    }
    pen.fillStyle = land;
    pen.beginPath();
    lens.traceLand(pen, coast);
    pen.fill();
  }
}
