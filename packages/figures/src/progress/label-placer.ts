import { textWidth } from '../text-width.js';
import type { TextNode } from './drawing-node.js';

export type Point = readonly [x: number, y: number];
type Text = { readonly text: string; readonly lang?: string | undefined };

/** Points along a line, closer together than a label is wide. */
export const along = (points: readonly Point[]): Point[] =>
  points.flatMap(([x, y], index) => {
    const [fromX, fromY] = points[index - 1] ?? [x, y];
    return Array.from({ length: 30 }, (_, step): Point => [
      x + ((fromX - x) * step) / 30,
      y + ((fromY - y) * step) / 30,
    ]);
  });

/**
 * Makes a function that places labels one after the other, so that none covers another, leaves the picture, or
 * covers what is drawn. Ask for the most important label first; one that finds no room is left out.
 *
 * A label stands to the right of its point, or ends at the edge, above all `ink` of its column; `under` it where
 * asked and possible. In a row, at the height `row`, it stands below the middle of its point.
 */
export function labelPlacer(
  width: number,
  lowest: number,
  ink: readonly Point[],
  put: (label: TextNode) => unknown,
) {
  const taken: (readonly [left: number, right: number, base: number])[] = [];
  return (kind: string, { text, lang }: Text, [x, y]: Point, under = false, row = 0): void => {
    const wide = textWidth(text);
    const room = width - wide;
    const atEdge = x + 9 > room;
    const left = row ? Math.max(0, Math.min(room, x - wide / 2)) : atEdge ? room : x + 9;
    const right = left + wide;
    const column = ink.flatMap(([at, down]) => (at > left - 4 && at < right + 4 ? down : []));
    const below = Math.max(y, ...column) + 19;
    let base = row || (under && below < lowest ? below : Math.min(y, ...column) - 9);
    while (
      taken.some((one) => left < one[1] + 4 && one[0] < right + 4 && Math.abs(base - one[2]) < 14)
    )
      base -= row || 14;
    // Too far from its point a target's label would seem to be another's.
    if (room < 0 || base < 10 || (kind === 'label' && base < y - 60)) return;
    taken.push([left, right, base]);
    put({
      tag: 'text',
      class: kind,
      x: row ? left + wide / 2 : atEdge ? width : left,
      y: base,
      anchor: row ? 'middle' : atEdge ? 'end' : 'start',
      text,
      lang,
    });
  };
}
