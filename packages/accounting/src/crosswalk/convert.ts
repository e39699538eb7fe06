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
  // Codes of a scheme that we do not know are shown as published, in that scheme alone.
  if (!schemeOf(schemeId))
    return way ? way(standing(code, scopeIn(undefined, entry.scope))) : { reason: 'unknown-code' };
  const category = categoryOf(schemeId, code);
  if (!category || !way) return { reason: 'unknown-code' };
  return way(standing(category.code, scopeIn(category, entry.scope)));
};

/**
 * Shows a breakdown in another scheme. Every entry with a number is found once in the answer, with its value as it
 * was: in the category that holds it, or among the losses with a reason. Entries that hold notation keys alone are
 * passed over. An entry that gives its GPC reference number is taken by that, and else by its own code.
 * @returns Nothing where no way leads from the breakdown's scheme to this one.
 */
export function convert(breakdown: Breakdown, to: string): Conversion | undefined {
  const own = wayBetween(breakdown.scheme, to);
  const byReference = breakdown.scheme === to ? undefined : wayBetween('gpc', to);
  const referenced = byReference && breakdown.entries.some(({ gpc }) => gpc !== undefined);
  if (!own && !referenced) return undefined;
  const entries: ConvertedEntry[] = [];
  const losses: Loss[] = [];
  for (const [from, entry] of breakdown.entries.entries()) {
    const { value } = entry;
    if (value === undefined) continue;
    const place =
      byReference && entry.gpc !== undefined
        ? placeIn('gpc', entry, entry.gpc, byReference)
        : placeIn(breakdown.scheme, entry, entry.code, own);
    const gas = entry.gas ?? breakdown.gas;
    if ('reason' in place) {
      const scope = scopeIn(categoryOf(breakdown.scheme, entry.code), entry.scope);
      losses.push({ from, ...standing(entry.code, scope), value, reason: place.reason });
    } else entries.push({ from, ...place, ...(gas !== undefined && { gas }), value });
  }
  return { entries, losses };
}

const shows = (breakdown: Breakdown, to: string): boolean =>
  convert(breakdown, to)?.entries.some(({ code }) => !categoryOf(to, code)?.outside) ?? false;

/**
 * The schemes that a breakdown can be shown in, its own first: those in whose total at least one of its numbers has
 * a place.
 */
export function schemesFor(breakdown: Breakdown): readonly string[] {
  const others = SCHEMES.map(({ id }) => id).filter((id) => id !== breakdown.scheme);
  return [breakdown.scheme, ...others.filter((id) => shows(breakdown, id))];
}
