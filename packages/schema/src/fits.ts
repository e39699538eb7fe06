import { ISO_DATE } from './iso-date.js';
import type { Shape, ShapeNode } from './shape.js';

/** Whether a value is an object that is neither null nor a list. */
export const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value is of a scalar kind, by the kind's letter in a shape. */
export const SCALARS: Record<string, (value: unknown) => boolean> = {
  s: isText,
  d: (value) => isText(value) && ISO_DATE.test(value),
  n: Number.isFinite,
  i: Number.isSafeInteger,
  b: (value) => typeof value === 'boolean',
};

/**
 * Whether a value is as its shape says: the verdict of `check` without its words. Small and quick, for those
 * who read many good answers; `check` says what is wrong with a bad one.
 */
export function fits<T>(shape: Shape<T>, value: unknown): value is T {
  const node: ShapeNode = shape;
  if (isText(node)) return SCALARS[node]!(value);
  if (Array.isArray(node))
    return Array.isArray(value) && value.every((item) => fits(node[0], item));
  if (!isMap(value)) return false;
  const map = node as Record<string, ShapeNode>;
  const every = map['*'];
  return Object.keys(every ? value : map).every((key) => {
    const name = every ? key : key.replace('?', '');
    const found = value[name];
    return (name !== key && found === undefined) || fits(every ?? map[key]!, found);
  });
}
