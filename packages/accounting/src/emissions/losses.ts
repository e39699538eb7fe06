import type { EmissionsLoss } from '@climate-embed/schema';

import { dropAbsent } from '../drop-absent.js';
import { roundTonnes } from '../round.js';
import { piecesOf } from './divide.js';
import { remainderOf } from './remainder.js';
import { undividedIn, type Slice } from './slice.js';

type Lost = Omit<EmissionsLoss, 'at'>;

/** Tonnes of the published total that no part accounts for. */
const undivided = (slice: Slice, by: string): Lost[] => {
  const { parts, figure, value, recounted } = slice;
  const pieces = piecesOf(slice, by);
  if (value === undefined || recounted || pieces.length === 0) return [];
  const printedScopes = by === 'scope' && !parts;
  const tonnes = printedScopes
    ? remainderOf(
        value,
        pieces.flatMap((piece) => piece.value ?? []),
      )
    : parts
      ? undividedIn(value, parts)
      : 0;
  return tonnes > 0
    ? [{ code: figure.basis.code ?? 'total', value: tonnes, reason: 'undivided' }]
    : [];
};

const lostIn = (slice: Slice, by: string): Lost[] => [
  ...(slice.parts?.lost ?? []).map(({ code, label, scope, value, reason }) =>
    dropAbsent<Lost>({ code, label, scope, value, reason }),
  ),
  ...undivided(slice, by),
];

/**
 * What the series leave out, period by period, each category once for each scope and reason: entries that have
 * no place in the scheme, what the total shown does not count, and what a published total has above its parts.
 */
export function lossesOf(slices: readonly Slice[], by: string): readonly EmissionsLoss[] {
  if (by === 'total') return [];
  return slices.flatMap((slice, at) => {
    const losses = new Map<string, EmissionsLoss>();
    for (const lost of lostIn(slice, by)) {
      const name = JSON.stringify([lost.code, lost.scope, lost.reason]);
      const before = losses.get(name)?.value ?? 0;
      losses.set(name, { at, ...lost, value: before + lost.value });
    }
    return [...losses.values()].flatMap((loss) => {
      const value = roundTonnes(loss.value);
      return value ? [{ ...loss, value }] : [];
    });
  });
}
