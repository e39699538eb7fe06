import type { EmissionsGap, EmissionsSeries, LocalizedText } from '@climate-embed/schema';

import { dropAbsent } from '../drop-absent.js';
import { roundTonnes } from '../round.js';
import { GAS_FAMILIES, gasShares, UNSTATED } from './gas-shares.js';
import { labelOfGas, labelOfScope } from './labels.js';
import { drawnCategory, type Parts } from './parts.js';
import { remember } from './remember.js';
import type { Slice } from './slice.js';

/** Tonnes, or the keys in their place, of one period in one series. */
interface Piece {
  readonly key: string;
  readonly label: LocalizedText | undefined;
  readonly tone?: string | undefined;
  /** Position in the drawing; equal ones in order of appearance. */
  readonly order: number;
  readonly outside: boolean;
  readonly value?: number | undefined;
  readonly keys?: readonly string[] | undefined;
}

const drawn = remember(({ parts }: Parts, scheme: string): readonly Piece[] =>
  parts.map((part) => ({
    ...drawnCategory(scheme, part),
    outside: part.beside !== undefined,
    value: part.value,
    keys: part.entry.keys,
  })),
);

const bySector = ({ parts }: Slice): readonly Piece[] => (parts ? drawn(parts, parts.scheme) : []);

const SCOPE_ORDER = ['1', '2', '3', UNSTATED];

const ofScope = (scope: string | undefined, value?: number, keys?: readonly string[]): Piece => {
  const key = scope ?? UNSTATED;
  const order = SCOPE_ORDER.indexOf(key);
  return { key, label: labelOfScope(key), order, outside: false, value, keys };
};

/** By the scopes of the entries; where none has one, by those that the publication prints with its total. */
const byScope = ({ parts, published }: Slice): Piece[] => {
  const counted = (parts?.parts ?? []).filter(({ beside }) => !beside);
  const printed = published?.parts ?? [];
  if (printed.length > 0 && counted.every(({ scope }) => scope === undefined))
    return printed.map(({ scope, value }) => ofScope(scope, value));
  return counted.map(({ scope, value, entry }) => ofScope(scope, value, entry.keys));
};

const byGas = ({ figure, parts }: Slice): Piece[] =>
  (parts?.parts ?? []).flatMap(({ entry, beside }) =>
    beside || !figure.breakdown
      ? []
      : gasShares(entry, figure.breakdown).map(({ gas, value }): Piece => {
          const known = GAS_FAMILIES.indexOf(gas);
          const order = gas === UNSTATED ? Infinity : known < 0 ? GAS_FAMILIES.length : known;
          return { key: gas, label: labelOfGas(gas), order, outside: false, value };
        }),
  );

const PIECES: Readonly<Record<string, (slice: Slice) => readonly Piece[]>> = {
  sector: bySector,
  scope: byScope,
  gas: byGas,
};

/** The pieces of one period. */
export function piecesOf(slice: Slice, by: string): readonly Piece[] {
  return PIECES[by]?.(slice) ?? [];
}

interface Column {
  readonly piece: Piece;
  readonly values: Map<number, number>;
  readonly keys: Map<number, Set<string>>;
}

const seriesOf = ({ piece, values, keys }: Column, length: number): EmissionsSeries => {
  const cells = [...values]
    .map(([position, value]) => [position, roundTonnes(value)] as const)
    // A sum beyond all numbers is left out, and is no zero.
    .filter((cell): cell is readonly [number, number] => cell[1] !== undefined)
    .sort(([a], [b]) => a - b);
  const at = cells.map(([position]) => position);
  const gaps = [...keys]
    .filter(([position]) => !values.has(position))
    .map(([position, found]): EmissionsGap => ({ at: position, keys: [...found] }));
  return dropAbsent<EmissionsSeries>({
    key: piece.key,
    label: piece.label,
    tone: piece.tone,
    values: cells.map(([, value]) => value),
    at: at.length === length ? undefined : at,
    gaps: gaps.length > 0 ? gaps : undefined,
    outside: piece.outside || undefined,
  });
};

/**
 * The periods as columns, in order of drawing: the scheme's own order, what the scheme does not know after it,
 * what stands beside the total last. Keys stand where no entry of the part has a number in that period.
 */
export function divide(slices: readonly Slice[], by: string): readonly EmissionsSeries[] {
  const columns = new Map<string, Column>();
  for (const [at, slice] of slices.entries())
    for (const piece of piecesOf(slice, by)) {
      const name = `${piece.outside} ${piece.key}`;
      const column = columns.get(name) ?? { piece, values: new Map(), keys: new Map() };
      columns.set(name, column);
      if (piece.value !== undefined)
        column.values.set(at, (column.values.get(at) ?? 0) + piece.value);
      else if (piece.keys && piece.keys.length > 0)
        column.keys.set(at, new Set([...(column.keys.get(at) ?? []), ...piece.keys]));
    }
  return [...columns.values()]
    .filter(({ values, keys }) => values.size > 0 || keys.size > 0)
    .sort(
      (a, b) =>
        Number(a.piece.outside) - Number(b.piece.outside) || a.piece.order - b.piece.order || 0,
    )
    .map((column) => seriesOf(column, slices.length));
}

const hasNumbers = (slice: Slice, by: string): boolean =>
  piecesOf(slice, by).some(({ value }) => value !== undefined);

/**
 * The division to show where none is asked for: by sector; but by scope where no period has sectors and every one
 * has scopes, as in reports of direct and indirect emissions alone.
 */
export function usualDivision(slices: readonly Slice[]): 'sector' | 'scope' {
  const byScopeAlone =
    slices.length > 0 &&
    !slices.some((slice) => hasNumbers(slice, 'sector')) &&
    slices.every((slice) => hasNumbers(slice, 'scope'));
  return byScopeAlone ? 'scope' : 'sector';
}

/** Whether anything is known of the division: by scope and gas, more than that it is not stated. */
export function isDividedBy(slices: readonly Slice[], by: string): boolean {
  if (by !== 'scope' && by !== 'gas') return true;
  return slices.some((slice) =>
    piecesOf(slice, by).some(({ key, value }) => key !== UNSTATED && value !== undefined),
  );
}
