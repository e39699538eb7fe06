import { DIVISIONS, type Emissions, type IsoDate, type Source } from '@climate-embed/schema';

import { oldAfter } from '../days.js';
import { dropAbsent } from '../drop-absent.js';
import { newestDay } from '../used-sources.js';
import { aimOf } from './aim.js';
import { chooseLine } from './choose-line.js';
import { divide, isDividedBy, usualDivision } from './divide.js';
import type { Holdings } from './holdings.js';
import { lossesOf } from './losses.js';
import { pointOf } from './points.js';
import { prepare } from './prepare.js';
import { basisOf, slicesOf, type Slice } from './slice.js';
import { isOffered } from './variants.js';
import { UnknownVariantError, type VariantReason } from './unknown-variant-error.js';

/** A way in which this version divides emissions. */
export type Division = (typeof DIVISIONS)[number];

/** How emissions are to be shown, beside the city. */
export interface EmissionsOptions {
  /** Decides which target is the city's next one, and with it nothing but the basis and the path. */
  readonly today: IsoDate;
  /** A member of the contract's DIVISIONS; `sector` unless stated, and `scope` where scopes are all there is. */
  readonly by?: string | undefined;
  /** Whose categories: the publisher's own unless stated. */
  readonly scheme?: string | undefined;
  /** The set of global warming potentials to restate everything with. */
  readonly gwp?: string | undefined;
  /** Which total of the scheme: `BASIC` of `gpc` unless stated. */
  readonly code?: string | undefined;
}

const sourcesOf = (
  { city, sources = [] }: Holdings,
  ids: ReadonlySet<string>,
): readonly Source[] => {
  const used = [...city.sources, ...sources].filter(({ id }) => ids.has(id));
  return [...new Map(used.map((source) => [source.id, source])).values()];
};

const schemeShown = (slices: readonly Slice[]): string | undefined =>
  slices.flatMap(({ parts }) => parts?.scheme ?? []).at(-1);

/**
 * A city's emissions over time on ONE basis, divided in one way, ready to be drawn. Which basis an answer is on
 * is settled in docs/decisions/0008: unless a scheme is asked for, that of the city's next target where it has
 * entries, else that of the freshest and fullest entries, else the longest series of totals.
 *
 * Every number of the entries is in a series or among the losses; a notation key is a gap and never 0. One
 * publication stands for a period. All figures are worked out exactly and rounded once, at the end: tonnes to
 * 0.1 t, tonnes per resident to two decimals. Nothing depends on the day but which target is the next one.
 *
 * @throws UnknownVariantError where they cannot be shown so; it lists what can be asked for and says why.
 * @example
 * emissionsOf({ city: kobe, breakdowns }, { today: '2026-11-21' }).series[0]?.key; // 'industry'
 */
export function emissionsOf(holdings: Holdings, options: EmissionsOptions): Emissions {
  const { city } = holdings;
  const { today, scheme, gwp, code } = options;
  const { lines, assessed, variants } = prepare(holdings, today);
  const refuse = (why: VariantReason, codes?: readonly string[]): never => {
    const asked = { by: options.by ?? 'sector', scheme, gwp, code };
    throw new UnknownVariantError(city.id, asked, variants, why, codes);
  };
  if (options.by !== undefined && !DIVISIONS.some((each) => each === options.by))
    refuse('unknown-division');
  const choice = chooseLine(lines, assessed, { scheme, code });
  if (!choice && (scheme !== undefined || code !== undefined)) refuse('unknown-scheme');
  if (!choice && gwp !== undefined) refuse('no-entries');

  const found = choice ? slicesOf(choice, gwp) : [];
  const slices = 'refused' in found ? refuse(found.refused, found.codes) : found;
  const by = options.by ?? usualDivision(slices);
  if (!isDividedBy(slices, by) || (choice && !isOffered(choice, by, gwp))) refuse('not-divided');

  const points = slices.map((slice) => pointOf(slice, city));
  const basis = choice && basisOf(choice, gwp);
  // A path is laid over the totals that it was set for, as they were published.
  const isOwn = choice?.into === undefined && basis?.gwp === choice?.line.basis.gwp;
  const aim = choice && isOwn ? aimOf(city, choice.line, today) : undefined;
  const targetIds = aim?.targets.map(({ sourceId }) => sourceId) ?? [];
  const ids = points.flatMap(({ sourceIds }) => sourceIds);
  const sources = sourcesOf(holdings, new Set([...ids, ...targetIds]));
  const latest = slices.filter(({ value }) => value !== undefined).at(-1);
  const shown = [
    ...slices.flatMap(({ figure }) => [figure.inventory, figure.breakdown]),
    ...(aim?.targets ?? []),
  ];
  return dropAbsent<Emissions>({
    city: { id: city.id, name: city.name, country: city.country },
    asOf: newestDay(sources) ?? city.asOf,
    illustrative: shown.some((fact) => fact?.illustrative) || undefined,
    by,
    scheme: choice?.into ?? schemeShown(slices) ?? basis?.scheme,
    basis,
    points: points.map(({ point }) => point),
    series: divide(slices, by),
    losses: lossesOf(slices, by),
    aim: aim?.aim,
    variants,
    oldAfter: latest && oldAfter(latest.figure),
    sources,
  });
}
