import type { City, EmissionsAim, IsoDate, Target } from '@climate-embed/schema';

import { assess } from '../assess.js';
import { compareBasis } from '../basis.js';
import { chooseTarget } from '../choose-target.js';
import { dropAbsent } from '../drop-absent.js';
import { laterTargets, pathwayOf } from '../pathway.js';
import { seriesKey } from '../series.js';
import type { Line } from './line.js';

/** The path of the city's next target, and the targets it is made of. */
export interface Aim {
  readonly aim: EmissionsAim;
  readonly targets: readonly Target[];
}

/**
 * The path of the city's next target, where it is on the basis of the line: the line is the one that the target
 * is judged on, or states the same basis as the target.
 */
export function aimOf(city: City, line: Line, today: IsoDate): Aim | undefined {
  const target = chooseTarget(city, today);
  if (!target) return undefined;
  const assessment = assess(city, target, 5);
  const { latest } = assessment;
  const isOn = latest
    ? seriesKey(latest) === line.key
    : compareBasis(target.basis, line.basis) === 'same';
  const pathway = isOn ? pathwayOf(city, assessment) : undefined;
  if (!pathway) return undefined;
  const { id: targetId, baseYear, baseFiscal } = target;
  return {
    aim: dropAbsent<EmissionsAim>({ targetId, baseYear, baseFiscal, pathway }),
    targets: [target, ...laterTargets(city, target)],
  };
}
