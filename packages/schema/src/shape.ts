/**
 * A response's shape, small enough to ship to readers (docs/decisions: the contract without zod).
 *
 * - `'s'` text, `'n'` finite number, `'i'` whole number, `'b'` boolean, `'d'` date `YYYY-MM-DD`
 * - `[X]` a list of X
 * - `{ '*': X }` a map of X
 * - `{ key: X, 'other?': Y }` an object; `?` marks what may be absent, other keys are let through
 */
export type ShapeNode =
  | 's'
  | 'n'
  | 'i'
  | 'b'
  | 'd'
  | readonly [ShapeNode]
  | { readonly [key: string]: ShapeNode };

declare const describes: unique symbol;

/** A shape together with the type that it describes. The type exists for the compiler only. */
export type Shape<T> = ShapeNode & { readonly [describes]?: T };

/** Something that is not as the contract says. */
export interface Issue {
  /** Where, for example `items[2].name.ko`; empty for the whole answer. */
  readonly path: string;
  /** What the contract asks for, for example `number`. */
  readonly expected: string;
  /** What was there, for example `text` or `missing`. */
  readonly found: string;
}
