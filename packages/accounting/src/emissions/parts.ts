import type { Breakdown, Entry, LocalizedText } from '@climate-embed/schema';

import { convert, type LossReason } from '../crosswalk/index.js';
import { sourceWith } from '../gpc/sources.js';
import { countsIn, gpcRef, isGpcTotal } from '../gpc/totals.js';
import { categoryOf, groupOf, schemeOf, type Category } from '../schemes/index.js';
import { besideTotal } from './beside.js';
import type { Figure } from './figures.js';
import { remember } from './remember.js';

/** An entry where it stands in the scheme that is shown. */
export interface Part {
  readonly entry: Entry;
  /** Category of the scheme shown. */
  readonly code: string;
  readonly scope: string | undefined;
  /** Tonnes; undefined where the entry holds notation keys, or nothing. */
  readonly value: number | undefined;
  /** The category by which it stands beside the total; undefined for what the total counts. */
  readonly beside: Category | undefined;
}

/** Tonnes of one period that have no place in what is shown. */
export interface LostPart {
  readonly code: string;
  readonly label: LocalizedText | undefined;
  readonly scope: string | undefined;
  readonly value: number;
  readonly reason: LossReason;
}

/** The entries of a figure in a scheme: every number is in exactly one of the two. */
export interface Parts {
  readonly scheme: string;
  readonly parts: readonly Part[];
  readonly lost: readonly LostPart[];
}

const scopeOf = (scheme: string, code: string, entry: Entry): string | undefined => {
  // The category decides where it counts one scope alone: `III.1.3` is scope 1 whatever a column says.
  const only = scheme === 'gpc' ? sourceWith(code)?.scope : undefined;
  const counted = categoryOf(scheme, code)?.scopes;
  return only ?? (counted?.length === 1 ? counted[0] : entry.scope);
};

/** What is lost is named by the category that the scheme knows: the many fuels of a source are one loss. */
const lost = (breakdown: Breakdown, entry: Entry, reason: LossReason, value: number): LostPart => {
  const category = categoryOf(breakdown.scheme, entry.code);
  return {
    code: reason === 'unknown-code' ? entry.code : (category?.code ?? entry.code),
    label: category?.label ?? entry.label,
    scope: scopeOf(breakdown.scheme, entry.code, entry),
    value,
    reason,
  };
};

/**
 * Whether a total of the GPC counts an entry. What it leaves out by definition (power for the grid in BASIC) is
 * `outside-scope`, a code that names no source of the GPC `unknown-code`.
 */
const reasonAgainst = (code: string | undefined, entry: Entry): LossReason | undefined => {
  if (!isGpcTotal(code)) return undefined;
  const source = sourceWith(gpcRef(entry));
  if (!source) return 'unknown-code';
  return countsIn(code, source) ? undefined : 'outside-scope';
};

/** Entries in the categories of the publication, as far as the total counts them. */
const asPublished = (breakdown: Breakdown, scheme: string, total: string | undefined): Parts => {
  const byReference = scheme === 'gpc';
  const parts: Part[] = [];
  const losses: LostPart[] = [];
  for (const entry of breakdown.entries) {
    const { value } = entry;
    const reason = byReference ? reasonAgainst(total, entry) : undefined;
    if (reason === undefined) {
      const code = byReference ? gpcRef(entry) : entry.code;
      const scope = scopeOf(scheme, code, entry);
      parts.push({ entry, code, scope, value, beside: besideTotal(scheme, code, total) });
    } else if (value !== undefined) losses.push(lost(breakdown, entry, reason, value));
  }
  return { scheme, parts, lost: losses };
};

const published = remember((breakdown: Breakdown, schemeAndTotal: string): Parts => {
  const [scheme = '', total] = schemeAndTotal.split('\n');
  return asPublished(breakdown, scheme, total);
});

const converted = remember((breakdown: Breakdown, scheme: string): Parts | undefined => {
  const conversion = convert(breakdown, scheme);
  if (!conversion) return undefined;
  return {
    scheme,
    parts: conversion.entries.flatMap(({ from, code, scope, value }) => {
      const entry = breakdown.entries[from];
      const beside = besideTotal(scheme, code, undefined);
      return entry ? [{ entry, code, scope, value, beside }] : [];
    }),
    lost: conversion.losses.flatMap(({ from, reason, value }) => {
      const entry = breakdown.entries[from];
      return entry ? [lost(breakdown, entry, reason, value)] : [];
    }),
  };
});

/**
 * The entries behind a figure: in the publisher's categories, or in those of another scheme.
 *
 * @returns undefined where there are no entries, or none that can be put in the scheme.
 */
export function partsOf(figure: Figure, into: string | undefined): Parts | undefined {
  const { breakdown, basis } = figure;
  if (!breakdown) return undefined;
  if (into !== undefined) return converted(breakdown, into);
  const { scheme: own = breakdown.scheme, code } = basis;
  const isOwn =
    own === breakdown.scheme ||
    (own === 'gpc' && breakdown.entries.some(({ gpc }) => gpc !== undefined));
  // Totals in one scheme over entries in another are shown in that of the totals where a way leads there.
  const shown = !isOwn && schemeOf(own) ? converted(breakdown, own) : undefined;
  const scheme = isOwn ? own : breakdown.scheme;
  return shown ?? published(breakdown, code === undefined ? scheme : `${scheme}\n${code}`);
}

/** A category as a chart draws it. */
export interface DrawnCategory {
  readonly key: string;
  readonly label: LocalizedText | undefined;
  readonly tone: string | undefined;
  /** Position in the scheme; unknown codes come last. */
  readonly order: number;
}

/** The category that a chart draws for a part. A code that the scheme does not know stands for itself. */
export function drawnCategory(scheme: string, { code, entry, beside }: Part): DrawnCategory {
  const drawn = beside ?? groupOf(scheme, code);
  const all = schemeOf(scheme)?.categories ?? [];
  return drawn
    ? { key: drawn.code, label: drawn.label, tone: drawn.tone, order: all.indexOf(drawn) }
    : { key: code, label: entry.label, tone: undefined, order: all.length };
}
