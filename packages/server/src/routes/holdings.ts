import type { Breakdown, City } from '@climate-embed/schema';

import type { Refusal } from '../app/problem.js';
import type { Snapshot } from '../app/snapshot.js';
import { findCity } from './city.js';

/** All that is known of a city's emissions. */
export interface Holdings {
  readonly city: City;
  readonly breakdowns: readonly Breakdown[];
}

/** Looks up a city with the entries behind its totals. */
export function findHoldings(id: string, snapshot: Snapshot): Holdings | Refusal {
  const city = findCity(id, snapshot);
  if ('refused' in city) return city;
  return { city, breakdowns: snapshot.breakdowns.get(id) ?? [] };
}
