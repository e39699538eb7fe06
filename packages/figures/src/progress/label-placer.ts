import { textWidth } from '../text-width.js';
import type { TextNode } from './drawing-node.js';

export type Point = readonly [x: number, y: number];
type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where a label may stand beside its point, best first: how far across, how far down to its baseline. */
export const BESIDE: readonly Point[] = [-9, 4, 18, -22, 31].flatMap((down) =>
  [9, -9, 0].map((across) => [across, down] as const),
);

/**
 * Makes a function that places labels one after the other, so that none covers another or leaves the picture
 * and each covers as little of the drawing as it can. Ask for the most important label first: one that finds
 * no place is left out.
 *
 * @param ink points along all that is drawn
 */
export function labelPlacer(width: number, ink: readonly Point[]) {
  const taken: Box[] = [];
  return (
    kind: string,
    text: string,
    [x, y]: Point,
    places: readonly Point[],
    lowest: number,
    lang?: string,
  ): TextNode[] => {
    const wide = textWidth(text, 12, kind.endsWith('latest'));
    let least = Infinity;
    let best: { box: Box; across: number; y: number } | undefined;
    places.forEach(([across, down], rank) => {
      const left = across
        ? x + across - (across < 0 ? wide : 0)
        : Math.max(0, Math.min(width - wide, x - wide / 2));
      const box: Box = [left, y + down - 10, left + wide, y + down + 3];
      const inside = left >= 0 && box[1] >= 0 && box[2] <= width && box[3] <= lowest;
      const apart = (other: Box): boolean =>
        box[0] > other[2] + 4 || box[2] < other[0] - 4 || box[1] > other[3] || box[3] < other[1];
      if (!inside || !taken.every(apart)) return;
      const hidden = ink.filter(
        (dot) => dot[0] > box[0] - 2 && dot[0] < box[2] + 2 && dot[1] > box[1] && dot[1] < box[3],
      );
      const cost = rank + 4 * hidden.length;
      if (cost < least) {
        least = cost;
        best = { box, across, y: y + down };
      }
    });
    if (!best) return [];
    const { box, across } = best;
    taken.push(box);
    const anchor = across > 0 ? 'start' : across < 0 ? 'end' : 'middle';
    const at = { start: box[0], end: box[2], middle: (box[0] + box[2]) / 2 }[anchor];
    return [
      {
        tag: 'text',
        class: kind,
        x: Math.round(at * 10) / 10,
        y: best.y,
        anchor,
        text,
        ...(lang && { lang }),
      },
    ];
  };
}
