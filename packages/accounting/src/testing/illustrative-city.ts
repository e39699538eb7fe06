import type { City } from '@climate-embed/schema';

import { buildCity, buildInventory, buildTarget } from './build.js';

/**
 * A made-up city with milestones of its own, flagged as such: no source of ours prints a milestone pathway yet.
 * A straight path from 1,000 t in 2010 to 400 t in 2030 would be at 730 t in 2019; by the city's own steps it
 * falls slowly first and may still be at 880 t.
 */
export function illustrativeCity(latest: number): City {
  const target = buildTarget({
    reductionPercent: 60,
    milestones: [
      { year: 2025, value: 700 },
      { year: 2020, value: 860 },
      { year: 2015, value: 960 },
    ],
    illustrative: true,
  });
  return buildCity([target], [buildInventory(2019, latest, { illustrative: true })]);
}
