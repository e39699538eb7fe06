import type { Breakdown, Entry } from '@climate-embed/schema';

import { categoryOf } from '../schemes/category-of.js';
import { SCHEMES, schemeOf } from '../schemes/schemes.js';
import type { Conversion, ConvertedEntry, Loss } from './conversion.js';
import type { Mapping } from './mapping.js';
import { MAPPINGS } from './mappings.js';
import { placeBy, scopeIn, standing, type Place, type Standing } from './place.js';

type Way = (at: Standing) => Place;

const direct = (from: string, to: string): Mapping | undefined =>
  MAPPINGS.find((mapping) => mapping.from === from && mapping.to === to);

/** The way between two schemes: none to go, one mapping, or two that meet in the GPC. */
const wayBetween = (from: string, to: string): Way | undefined => {
  if (from === to) return (at) => at;
  const mapping = direct(from, to);
  if (mapping) return (at) => placeBy(mapping, at);
  const first = direct(from, 'gpc');
  const second = direct('gpc', to);
  if (!first || !second) return undefined;
  return (at) => {
    const halfway = placeBy(first, at);
    return 'reason' in halfway ? halfway : placeBy(second, halfway);
  };
};

const placeIn = (schemeId: string, entry: Entry, code: string, way: Way | undefined): Place => {
  if (!way) return { reason: 'unknown-code' };
  // Codes of a scheme that we do not know are shown as published, in that scheme alone.
  if (!schemeOf(schemeId)) return way(standing(code, scopeIn(undefined, entry.scope)));
  const category = categoryOf(schemeId, code);
  if (!category) return { reason: 'unknown-code' };
  return way(standing(category.code, scopeIn(category, entry.scope)));
};

/** Finds the place of each entry: by its GPC reference number where it gives one, else by its own code. */
const placesIn = (breakdown: Breakdown, to: string): ((entry: Entry) => Place) | undefined => {
  const { scheme, entries } = breakdown;
  const byCode = wayBetween(scheme, to);
  const byReference = scheme === to ? undefined : wayBetween('gpc', to);
  const referenced = byReference && entries.some(({ gpc }) => gpc !== undefined);
  if (!byCode && !referenced) return undefined;
  return (entry) =>
    byReference && entry.gpc !== undefined
      ? placeIn('gpc', entry, entry.gpc, byReference)
      : placeIn(scheme, entry, entry.code, byCode);
};

/**
 * Shows a breakdown in another scheme. Every entry with a number is found once in the answer, with its value as it
 * was: in the category that holds it, or among the losses with a reason. Entries that hold notation keys alone are
 * passed over. An entry that gives its GPC reference number is taken by that, and else by its own code.
 * @returns Nothing where no way leads from the breakdown's scheme to this one.
 */
export function convert(breakdown: Breakdown, to: string): Conversion | undefined {
  const placeOf = placesIn(breakdown, to);
  if (!placeOf) return undefined;
  const entries: ConvertedEntry[] = [];
  const losses: Loss[] = [];
  for (const [from, entry] of breakdown.entries.entries()) {
    const { value } = entry;
    if (value === undefined) continue;
    const place = placeOf(entry);
    if ('reason' in place) {
      const scope = scopeIn(categoryOf(breakdown.scheme, entry.code), entry.scope);
      losses.push({ from, ...standing(entry.code, scope), value, reason: place.reason });
      continue;
    }
    const gas = entry.gas ?? breakdown.gas;
    entries.push({ from, ...place, ...(gas !== undefined && { gas }), value });
  }
  return { entries, losses };
}

const shows = (breakdown: Breakdown, to: string): boolean => {
  const placeOf = placesIn(breakdown, to);
  return breakdown.entries.some((entry) => {
    const place = entry.value === undefined ? undefined : placeOf?.(entry);
    return place && 'code' in place && !categoryOf(to, place.code)?.outside;
  });
};

/**
 * The schemes that a breakdown can be shown in, its own first: those in whose total at least one of its numbers has
 * a place.
 */
export function schemesFor(breakdown: Breakdown): readonly string[] {
  const others = SCHEMES.map(({ id }) => id).filter((id) => id !== breakdown.scheme);
  return [breakdown.scheme, ...others.filter((id) => shows(breakdown, id))];
}
