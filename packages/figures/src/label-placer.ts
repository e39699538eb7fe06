import type { DrawingNode, TextNode } from './progress/drawing-node.js';
import { textWidth } from './text-width.js';

export type Point = readonly [x: number, y: number];
type Text = { readonly text: string; readonly lang?: string | undefined };

/** Rounds to a tenth of a pixel. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Makes a function that puts labels into `nodes` one after the other, so that none covers another or leaves the
 * picture. Ask for the most important label first; one that finds no room is left out.
 *
 * A label stands at its point, or inwards of an edge. With `above` it keeps so far above its point and all `ink` of
 * its column (below them where that is negative and there is room), and goes up until it is free: no further than
 * `reach`, since too far from its point it would seem to be another's.
 */
export function labelPlacer(
  width: number,
  height: number,
  ink: readonly Point[],
  nodes: DrawingNode[],
) {
  const taken: (readonly [left: number, right: number, base: number])[] = [];
  return (
    kind: string,
    { text, lang }: Text,
    x: number,
    y: number,
    anchor: TextNode['anchor'] = 'middle',
    above = 0,
    reach = 0,
  ): void => {
    const wide = textWidth(text);
    const room = width - wide;
    const before = anchor === 'start' ? 0 : anchor === 'end' ? wide : wide / 2;
    const left = Math.max(0, Math.min(room, x - before));
    const right = left + wide;
    let base = y;
    if (above) {
      const column = ink.flatMap(([at, down]) => (at > left - 4 && at < right + 4 ? down : []));
      const below = Math.max(y, ...column) + 19;
      base = above < 0 && below < height - 23 ? below : Math.min(y, ...column) - Math.abs(above);
    }
    while (
      taken.some((one) => left < one[1] + 4 && one[0] < right + 4 && Math.abs(base - one[2]) < 14)
    )
      base -= 14;
    if (room < 0 || base < 10 || base < y - reach || base > height - 3) return;
    taken.push([left, right, base]);
    // The text will be narrower than the room kept for it: at the edge it ends there.
    const atEdge = x - before > room;
    nodes.push({
      tag: 'text',
      class: kind,
      x: atEdge ? width : tenth(left + before),
      y: tenth(base),
      anchor: atEdge ? 'end' : anchor,
      text,
      lang,
    });
  };
}
