import type { Lens } from '@climate-embed/figures/geo';

import type { Ground } from './view.js';

/** Shares of the frame, and steps of zoom, by which the ground drawn last may be off before it is drawn anew. */
const FAR = 0.25;
const DEEP = 0.5;

/**
 * Lets the ground drawn last move with a reader's hand: tracing coasts for each frame of a drag is what slow phones
 * cannot do. Beyond its edges there is open sea for as long as it takes to draw it anew.
 */
export class Slide {
  /** True while a hand moves the map. */
  moving = false;
  /** What the ground was drawn by. */
  #lens: Lens | undefined;

  /** Paints the ground where it belongs by now; false where it has to be drawn anew. */
  readonly paint = (
    pen: CanvasRenderingContext2D,
    lens: Lens,
    { canvas, ratio, sea }: Ground,
  ): boolean => {
    const before = this.#lens;
    const { width, height } = lens.frame;
    const { longitude, latitude, zoom } = before?.camera ?? lens.camera;
    const [x, y] = lens.project(longitude, latitude) ?? [Number.NaN, Number.NaN];
    const deeper = lens.camera.zoom - zoom;
    const near =
      Math.abs(x - width / 2) < width * FAR &&
      Math.abs(y - height / 2) < height * FAR &&
      Math.abs(deeper) < DEEP;
    if (!this.moving || !near || before?.frame.width !== width || before.frame.height !== height) {
      this.#lens = lens;
      return false;
    }
    const scale = 2 ** deeper * ratio;
    pen.fillStyle = sea;
    pen.fillRect(0, 0, width * ratio, height * ratio);
    pen.drawImage(
      canvas,
      x * ratio - (width / 2) * scale,
      y * ratio - (height / 2) * scale,
      width * scale,
      height * scale,
    );
    return true;
  };
}
