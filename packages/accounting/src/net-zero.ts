import type { City, NetZeroYear, Target } from '@climate-embed/schema';

import { standsForCity } from './choose-target.js';
import { dropAbsent } from './drop-absent.js';

/** The city's net-zero target: city-wide, in force, the soonest. */
export function netZeroTarget(city: City): Target | undefined {
  return city.targets
    .filter((target) => standsForCity(target) && target.kind === 'net-zero')
    .sort((a, b) => a.targetYear - b.targetYear || (a.id < b.id ? -1 : 1))[0];
}

/** A net-zero target by its year and in the city's own word. */
export function netZeroYear({ targetYear, id, label }: Target): NetZeroYear {
  return dropAbsent<NetZeroYear>({ year: targetYear, targetId: id, label });
}
