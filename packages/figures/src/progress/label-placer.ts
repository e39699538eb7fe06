import { textWidth } from '../text-width.js';
import type { DrawingNode } from './drawing-node.js';

export type Point = readonly [x: number, y: number];

/** Something that a label had better not cover: its sides, and how bad it is to cover it. */
export type Obstacle = readonly [
  left: number,
  top: number,
  right: number,
  bottom: number,
  weight: number,
];

/** As bad as it gets: no label is placed there. */
export const NEVER = 1e6;

/** A place beside a point: which share of the text stands left of it, how far across, how far down. */
type Place = readonly [share: 0 | 0.5 | 1, across: number, down: number];

/** Best first. The last of each four ends where the picture ends, for a point at its edge. */
const BESIDE = [-9, 4, 18, -22, -34, -46, 31].flatMap((down): Place[] => [
  [0, 9, down],
  [1, -9, down],
  [0.5, 0, down],
  [1, 8, down],
]);

/** Exactly there, for a label in a row. */
export const THERE: readonly Place[] = [[0.5, 0, 0]];

/**
 * Makes a function that places labels one after the other: none covers another or leaves the width, and each
 * covers as little as it can. Ask for the most important label first; one that finds no place is left out.
 */
export function labelPlacer(obstacles: Obstacle[], width: number, nodes: DrawingNode[]) {
  return (
    kind: string,
    { text, lang }: { readonly text: string; readonly lang?: string | undefined },
    [x, y]: Point,
    places: readonly Place[] = BESIDE,
  ): void => {
    const wide = textWidth(text);
    let least = NEVER;
    let best: (() => void) | undefined;
    places.forEach(([share, across, down], rank) => {
      const from = Math.max(0, Math.min(width - wide, x + across - wide * share));
      const base = y + down;
      const cost = obstacles.reduce(
        (sum, [left, top, right, bottom, weight]) =>
          from < right + 3 && from + wide > left - 3 && base - 10 < bottom && base + 3 > top
            ? sum + weight
            : sum,
        rank + (wide > width ? NEVER : 0),
      );
      if (cost >= least) return;
      least = cost;
      best = () => {
        obstacles.push([from, base - 10, from + wide, base + 3, NEVER]);
        nodes.push({
          tag: 'text',
          class: kind,
          x: from + wide * share,
          y: base,
          anchor: share ? (share < 1 ? 'middle' : 'end') : 'start',
          text,
          lang,
        });
      };
    });
    best?.();
  };
}
