import type { Marker } from './marker.js';

/** What painting asks of a canvas: a `CanvasRenderingContext2D` will do. */
export interface MarkerPen {
  fillStyle: unknown;
  font: string;
  textAlign: unknown;
  textBaseline: unknown;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fill(): void;
  fillText(text: string, x: number, y: number): void;
}

/** The colours and letters of markers, as the host's style computes them. */
export interface MarkerLook {
  /** Discs of groups. */
  readonly ink: string;
  /** Dots of single partners, and the ring around what is selected. */
  readonly accent: string;
  /** Counts, and the rim that parts a marker from what is below it. */
  readonly surface: string;
  /** Of the counts, as CSS writes it: `600 12px sans-serif`. */
  readonly font: string;
}

/**
 * Paints markers: dots, discs above them and counts on top, all of a sort at once.
 *
 * @param says the count as it stands on a disc ({@link shortCount}).
 * @param selected the key of the selected partner: the marker that shows it stands in a ring.
 */
export function paintMarkers(
  pen: MarkerPen,
  markers: readonly Marker[],
  { ink, accent, surface, font }: MarkerLook,
  says: (count: number) => string,
  selected = -1,
): void {
  const discs = (some: readonly Marker[], wider: number, fill: string): void => {
    pen.beginPath();
    for (const { x, y, radius } of some) {
      pen.moveTo(x + radius + wider, y);
      pen.arc(x, y, radius + wider, 0, 2 * Math.PI);
    }
    pen.fillStyle = fill;
    pen.fill();
  };
  const groups = markers.filter(({ keys }) => keys.length > 1);
  const chosen = markers.filter(({ keys }) => keys.includes(selected));
  discs(chosen, 6, surface);
  discs(chosen, 4, accent);
  // Rims are wider discs below: where two markers are close, no rim cuts into a neighbour of its sort.
  for (const [some, fill] of [
    [markers.filter(({ keys }) => keys.length === 1), accent],
    [groups, ink],
  ] as const) {
    discs(some, 2, surface);
    discs(some, 0, fill);
  }
  pen.fillStyle = surface;
  pen.font = font;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  for (const { x, y, keys } of groups) pen.fillText(says(keys.length), x, y);
}
