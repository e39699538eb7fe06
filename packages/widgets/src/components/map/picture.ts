import { SizeController } from '../../controllers/size-controller.js';
import { bringLand } from './land.js';
import type { ClimateMap } from './map.js';
import { MapView } from './view.js';
import { boundsIn, positionIn, zoomIn } from './written.js';

type Moves = import('./moves.js').Moves;

/** The picture of a map: finds its canvas, keeps what it shows in step, and brings in what moves it. */
export class Picture {
  view: MapView | undefined;
  /** True where no canvas can be had: the list is all there is, and enough. */
  flat = false;
  readonly #map: ClimateMap;
  readonly #size: SizeController;
  #canvas: HTMLCanvasElement | null = null;
  #aim = '';
  #moves: Promise<Moves | undefined> | undefined;
  /** True once what moves the map listens for itself. */
  #awake = false;

  constructor(map: ClimateMap) {
    this.#map = map;
    this.#size = new SizeController(map, () => this.view?.draw());
  }

  /** Brings in the coasts; points do not wait for them. */
  bringLand(): void {
    void bringLand('coarse').then(() => this.view?.draw());
  }

  /** Call it after each update. */
  look(): void {
    const map = this.#map;
    const { stage } = map;
    const canvas = map.renderRoot.querySelector('canvas');
    if (canvas !== this.#canvas) {
      this.#canvas = canvas;
      this.#moves = undefined;
      this.#awake = false;
      const pen = canvas?.getContext('2d');
      this.view = pen ? new MapView(canvas!, pen) : undefined;
      this.flat = !!canvas && !pen;
      if (this.flat) map.requestUpdate();
    }
    this.#size.observe(canvas);
    const { view } = this;
    if (!view || !stage) return;
    const { bounds, center, selected, zoom } = map;
    const aim = `${bounds} ${center} ${zoom}`;
    if (aim !== this.#aim) {
      this.#aim = aim;
      view.aim = { bounds: boundsIn(bounds), center: positionIn(center), zoom: zoomIn(zoom) };
      view.go();
    }
    view.select(selected ? stage.register.find(selected) : undefined);
    view.show(stage);
  }

  /** A pointer or the focus is on the map: what moves it comes in, and takes over what happened. */
  wake(event: Event): void {
    if (!this.#awake) this.move((moves) => moves.first(event));
  }

  /** Does something with what moves the map. */
  move(task: (moves: Moves) => unknown): void {
    const { view } = this;
    if (!view) return;
    // Where it cannot be had, the browser says so; the list does all that the map does.
    this.#moves ??= import('./moves.js').then(
      ({ Moves }) => {
        this.#awake = true;
        return new Moves(this.#map, view);
      },
      () => (this.#moves = undefined),
    );
    void this.#moves.then((moves) => moves && task(moves));
  }
}
