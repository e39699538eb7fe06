import type { City, EmissionsPoint } from '@climate-embed/schema';

import { dropAbsent } from '../drop-absent.js';
import { populationOf } from '../population-of.js';
import { roundPerPerson, roundTonnes } from '../round.js';
import type { Slice } from './slice.js';

/** A period with its total, and per resident where the residents of that very year are known. */
export interface SourcedPoint {
  readonly point: EmissionsPoint;
  readonly sourceIds: readonly string[];
}

/** A slice as a point of the answer. */
export function pointOf({ figure, value, computed, published }: Slice, city: City): SourcedPoint {
  const { period, method, sourceId, breakdown } = figure;
  const residents = populationOf(city, period.year, sourceId);
  const perPerson =
    residents && value !== undefined ? roundPerPerson(value / residents.value) : undefined;
  const point = dropAbsent<EmissionsPoint>({
    year: period.year,
    fiscal: period.fiscal || undefined,
    start: period.start,
    end: period.end,
    value: roundTonnes(value),
    computed: computed || undefined,
    method,
    perPerson,
    sourceId,
    // A total that was counted anew is not the one that was published.
    inventoryId: published?.id,
    breakdownId: breakdown?.id,
  });
  const used = [
    sourceId,
    breakdown?.sourceId,
    perPerson === undefined ? undefined : residents?.sourceId,
  ];
  return { point, sourceIds: used.filter((id) => id !== undefined) };
}
