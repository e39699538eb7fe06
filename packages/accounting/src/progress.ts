import type { City, IsoDate, Progress, Target } from '@climate-embed/schema';

import { assess, type Assessment } from './assess.js';
import { lastingCaveats } from './caveats.js';
import { chooseTarget } from './choose-target.js';
import { oldAfter, passedAfter } from './days.js';
import { dropAbsent } from './drop-absent.js';
import { figuresOf, type AssessedFigures } from './figures.js';
import { netZeroTarget, netZeroYear } from './net-zero.js';
import { laterTargets, pathwayOf } from './pathway.js';
import { populationOf } from './population-of.js';
import { roundPercent, roundPerPerson, roundTonnes } from './round.js';
import { longestSeries, seriesWith } from './series.js';
import { basePoint, pointOf, pointsOf } from './series-points.js';
import { notSuperseded } from './superseded-by.js';
import { labelled } from './total-label.js';
import { UnknownTargetError } from './unknown-target-error.js';
import { readOn, usedSources } from './used-sources.js';
import { withResidents, workingOf } from './working.js';

/** What an answer depends on beside the city. */
export interface ProgressOptions {
  /** Decides which target is the soonest to come, and nothing else. */
  readonly today: IsoDate;
  /** Any target of the city; left out, the rules choose. */
  readonly targetId?: string | undefined;
  /** How far above the path, in percent of it, still counts as slightly off: 5 unless stated. */
  readonly tolerancePercent?: number | undefined;
}

const targetFor = (city: City, { today, targetId }: ProgressOptions): Target | undefined => {
  if (targetId === undefined) return chooseTarget(city, today);
  const target = city.targets.find(({ id }) => id === targetId);
  if (target) return target;
  const targetIds = city.targets.map(({ id }) => id);
  throw new UnknownTargetError(city.id, targetId, targetIds);
};

const roundedFigures = (figures: AssessedFigures | undefined) => ({
  changePercent: roundPercent(figures?.change),
  requiredChangePercent: roundPercent(figures?.requiredChange),
  targetChangePercent: roundPercent(figures?.targetChange),
  achievedPercent: roundPercent(figures?.achieved?.value),
  gap: roundTonnes(figures?.gap),
  gapPercent: roundPercent(figures?.gapPercent),
});

/**
 * Where a city stands against one of its targets, with everything needed to say it, draw it and do it again.
 * The rules are those of docs/method.md; what they leave open is settled in docs/decisions/0002.
 *
 * Nothing in the answer depends on the day except which target is chosen. All figures are worked out exactly
 * and rounded once, at the end: tonnes to 0.1 t, percentages and tonnes per resident to two decimals. What is
 * not known is absent.
 *
 * @throws UnknownTargetError where the city has no target of the id that was asked for.
 * @throws RangeError where the tolerance is not a number of zero or more.
 * @example
 * progressOf(kobe, { today: '2026-11-21' }).verdict; // 'slightly-off'
 */
export function progressOf(city: City, options: ProgressOptions): Progress {
  const { tolerancePercent = 5 } = options;
  if (!Number.isFinite(tolerancePercent) || tolerancePercent < 0)
    throw new RangeError(
      `[climate-embed] tolerancePercent is ${tolerancePercent}. Give a number of zero or more, for example 5.`,
    );
  const target = targetFor(city, options);
  const assessment: Assessment | undefined = target && assess(city, target, tolerancePercent);
  const compared = assessment?.latest;
  const totals = notSuperseded(city.inventories, city.sources);
  const series = compared ? seriesWith(compared, totals) : longestSeries(totals);
  // Without a target nothing is compared, so the newest total of the series is the latest there is.
  const latest = assessment ? compared : series.at(-1);
  const base = target && basePoint(target);
  const points = pointsOf(series, compared || series.length === 0 ? base : undefined);
  // Of another year it would stand beside a total that it does not belong to.
  const population = latest && populationOf(city, latest.period.year, latest.sourceId);
  const perPerson = population && roundPerPerson(latest.value / population.value);
  const netZero = netZeroTarget(city);
  const pathway = assessment && pathwayOf(city, assessment);
  const later = target && pathway ? laterTargets(city, target) : [];
  const working = withResidents(
    workingOf(city, assessment, tolerancePercent),
    population,
    perPerson,
  );
  const { basis } = latest ?? series.at(-1) ?? {};
  const bases = [...city.inventories, ...city.targets].flatMap((fact) => fact.basis ?? []);
  const shown = [target, latest, netZero, ...series, ...later];
  const sources = usedSources(city, [
    ...[...shown, population, ...points].map((fact) => fact?.sourceId),
    ...[...working.inputs, ...working.differences].map(({ sourceId }) => sourceId),
  ]);

  return dropAbsent<Progress>({
    city: { id: city.id, name: city.name, country: city.country },
    asOf: readOn(city, sources),
    verdict: assessment?.verdict ?? 'not-assessable',
    reason: assessment ? assessment.reason : 'no-target',
    caveats: lastingCaveats(latest, assessment?.match),
    illustrative: shown.some((fact) => fact?.illustrative) || undefined,
    target,
    base,
    latest: latest && pointOf(latest),
    ...roundedFigures(assessment && figuresOf(assessment)),
    required: roundTonnes(assessment?.required?.value),
    oldAfter: latest && oldAfter(latest),
    passedAfter: target && passedAfter(target),
    pathway,
    basis: basis && labelled(basis, bases),
    series: points,
    netZero: netZero && netZeroYear(netZero),
    population,
    perPerson,
    targetIds: city.targets.map(({ id }) => id),
    working,
    sources,
  });
}
