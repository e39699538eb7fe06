import * as fc from 'fast-check';

import type { ShapeNode } from '../shape.js';

const text = fc.string({ maxLength: 6 });
const date = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 99 }),
  )
  .map(([year, month, day]) =>
    [
      String(year).padStart(4, '0'),
      ...[month, day].map((part) => String(part).padStart(2, '0')),
    ].join('-'),
  );

const SCALARS: Record<string, fc.Arbitrary<unknown>> = {
  s: text,
  n: fc.double({ noNaN: true, noDefaultInfinity: true }),
  i: fc.maxSafeInteger(),
  b: fc.boolean(),
  d: date,
};

/** Values that a shape describes, now and then with a key that it does not know. */
export function arbitraryOf(shape: ShapeNode): fc.Arbitrary<unknown> {
  if (typeof shape === 'string') return SCALARS[shape]!;
  if (Array.isArray(shape)) return fc.array(arbitraryOf(shape[0]), { maxLength: 2 });
  const map = shape as Readonly<Record<string, ShapeNode>>;
  if (map['*']) return fc.dictionary(text, arbitraryOf(map['*']), { minKeys: 1, maxKeys: 3 });
  const fields = Object.entries(map).map(([key, node]) => {
    const absent = fc.constantFrom(ABSENT, undefined);
    const optional = key.endsWith('?');
    return [
      key.replace('?', ''),
      optional ? fc.oneof(arbitraryOf(node), absent) : arbitraryOf(node),
    ] as const;
  });
  const unknown = fc.option(fc.jsonValue({ maxDepth: 1 }), { nil: ABSENT });
  return fc
    .record({ ...Object.fromEntries(fields), unheardOf: unknown })
    .map((whole) =>
      Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== ABSENT)),
    );
}

const ABSENT = Symbol('absent');

/** Things that stand where something else should. */
const junk = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    Number.NaN,
    Infinity,
    -Infinity,
    -0,
    0.5,
    2 ** 53,
    '',
    '2026-1-1',
    '2026-01-01T00:00',
  ),
  fc.jsonValue({ maxDepth: 1 }),
  fc.bigInt(),
  fc.boolean(),
  fc.integer(),
  date,
);

type Slot = readonly [holder: Record<string, unknown>, key: string];

const slotsOf = (value: unknown): Slot[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [value as Record<string, unknown>, key] as const,
        ...slotsOf(inner),
      ])
    : [];

/** Puts junk in one place of a value, or takes the place away. */
export function spoiled(value: unknown, at: number, by: unknown, remove: boolean): unknown {
  const root = { value: structuredClone(value) };
  const slots: Slot[] = slotsOf(root);
  const [holder, key] = slots[at % slots.length]!;
  if (remove && !Array.isArray(holder)) delete holder[key];
  else holder[key] = by;
  return root.value;
}

/** Values of a shape, most of them spoiled: junk often happens to fit, so that about half are good. */
export const halfSpoiled = (shape: ShapeNode): fc.Arbitrary<unknown> =>
  fc
    .tuple(arbitraryOf(shape), fc.nat(9), fc.nat(), junk, fc.nat(4))
    .map(([value, whole, at, by, remove]) =>
      whole < 2 ? value : spoiled(value, at, by, remove === 0),
    );
