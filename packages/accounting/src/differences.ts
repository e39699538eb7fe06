import type { City, WorkingDifference } from '@climate-embed/schema';

import type { Assessment } from './assess.js';
import { compareBasis } from './basis.js';
import { dropAbsent } from './drop-absent.js';
import { figuresOf } from './figures.js';
import { byPublication, isFullInventory } from './publication.js';
import { roundIntensity, roundPercent, roundTonnes } from './round.js';
import { notSuperseded } from './superseded-by.js';
import { computedLevel, isIntensity, printedLevel } from './target-level.js';

/** Compares two figures after rounding; nothing to report where either is unknown or both show the same. */
const difference = (
  id: string,
  printed: number | undefined,
  computed: number | undefined,
  unit: string,
  sourceId: string,
): WorkingDifference[] =>
  printed === undefined || computed === undefined || printed === computed
    ? []
    : [dropAbsent<WorkingDifference>({ id, printed, computed, unit, sourceId })];

/**
 * Figures that ought to agree and do not, kept and never smoothed over: a printed target value against the
 * printed percentage, a base value against a full inventory of the base year that is known to be on the
 * target's basis, the city's own percentage achieved against ours.
 */
export function differencesOf(city: City, assessment: Assessment): WorkingDifference[] {
  const { target } = assessment;
  const perUnit = isIntensity(target);
  const round = perUnit ? roundIntensity : roundTonnes;
  const ofBaseYear = perUnit
    ? undefined
    : notSuperseded(city.inventories, city.sources)
        .filter(
          (inventory) =>
            inventory.period.year === target.baseYear &&
            isFullInventory(inventory) &&
            compareBasis(target.basis, inventory.basis) === 'same',
        )
        .sort(byPublication)[0];
  return [
    ...difference(
      'target-value',
      round(printedLevel(target)?.value),
      round(computedLevel(target)?.value),
      perUnit ? `t/${target.denominatorUnit ?? 'unit'}` : 't',
      target.sourceId,
    ),
    ...difference(
      'base-value',
      perUnit ? undefined : roundTonnes(target.baseValue),
      roundTonnes(ofBaseYear?.value),
      't',
      ofBaseYear?.sourceId ?? target.sourceId,
    ),
    ...difference(
      'self-reported',
      roundPercent(target.selfReportedPercent),
      roundPercent(figuresOf(assessment).achieved?.value),
      '%',
      target.sourceId,
    ),
  ];
}
