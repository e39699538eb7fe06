/**
 * A line or an area. Classes: `axis`, `path`, `line`, `line soft`, `gap behind` and `gap good` (filled), with
 * `lone` where the gap is one upright line, to be stroked some 6 px wide instead.
 */
export interface PathNode {
  readonly tag: 'path';
  readonly class: string;
  readonly d: string;
}

/** A point. Classes: `dot`, `dot latest`, `hollow`, `hollow latest`, `ring`, `ring milestone`. */
export interface CircleNode {
  readonly tag: 'circle';
  readonly class: string;
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

/** A label, 12 px, `y` is its baseline. Classes: `year`, `label`, `label latest` (bold). */
export interface TextNode {
  readonly tag: 'text';
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
  /** Set where the text is not in the reader's language. */
  readonly lang?: string | undefined;
}

export type DrawingNode = PathNode | CircleNode | TextNode;

/** A picture as plain data, in the order of painting. Lengths in CSS pixels. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawingNode[];
}
