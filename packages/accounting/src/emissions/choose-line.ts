import type { Breakdown, City, IsoDate } from '@climate-embed/schema';

import { assess } from '../assess.js';
import { chooseTarget } from '../choose-target.js';
import { schemesFor } from '../crosswalk/index.js';
import { seriesKey } from '../series.js';
import { inOrder, type Line } from './line.js';
import { remember } from './remember.js';

const remembered = remember((breakdown: Breakdown) => schemesFor(breakdown));
const schemesOf = (breakdown: Breakdown): readonly string[] => remembered(breakdown, '');

/** A line, and the scheme that its entries are put in where that is not its own. */
export interface Choice {
  readonly line: Line;
  readonly into?: string;
  /** True where a total beside the usual one of its scheme was asked for by name. */
  readonly beside?: true;
}

/** The totals of the GPC beside BASIC, as an address names them. */
const NAMED_TOTALS: Readonly<Record<string, string>> = {
  'gpc-basic-plus': 'BASIC+',
  'gpc-territorial': 'territorial',
};

const codeNamed = (scheme: string): string | undefined =>
  Object.hasOwn(NAMED_TOTALS, scheme) ? NAMED_TOTALS[scheme] : undefined;

/** The key of the line that the city's next target is judged on, where it is judged at all. */
export function assessedKey(city: City, today: IsoDate): string | undefined {
  const target = chooseTarget(city, today);
  // The tolerance decides a verdict and nothing else.
  const latest = target && assess(city, target, 5).latest;
  return latest && seriesKey(latest);
}

const best = (lines: readonly Line[], assessed: string | undefined): Line | undefined => {
  const [first] = inOrder(lines);
  const judged = lines.find(({ key }) => key === assessed);
  return judged && (judged.divided > 0 || !first?.divided) ? judged : first;
};

/**
 * The line that an answer is about. Unless a scheme is asked for: the one that the city's next target is judged
 * on, where it has entries or no line has; else the first in order. A scheme asked for means the city's own
 * totals in it, where they have entries (of the GPC: BASIC, unless a code is asked for); else entries of another
 * scheme that can be put in it; else its totals alone. `gpc-basic-plus` and `gpc-territorial` name those totals.
 *
 * @returns undefined where there is none.
 */
export function chooseLine(
  lines: readonly Line[],
  assessed: string | undefined,
  { scheme, code }: { readonly scheme?: string | undefined; readonly code?: string | undefined },
): Choice | undefined {
  const total = scheme === undefined ? undefined : codeNamed(scheme);
  if (total !== undefined) {
    const line = best(
      lines.filter(({ basis }) => basis.scheme === 'gpc' && basis.code === total),
      assessed,
    );
    return line && { line, beside: true };
  }
  const named = lines.filter(
    ({ basis }) =>
      (scheme === undefined || basis.scheme === scheme) &&
      (code === undefined || basis.code === code),
  );
  if (scheme === undefined) {
    const line = best(named, assessed);
    return line && { line };
  }
  const usual =
    scheme === 'gpc' && code === undefined
      ? named.filter(({ basis }) => basis.code === 'BASIC')
      : named;
  const native = best(usual.length > 0 ? usual : named, assessed);
  if (native?.divided) return { line: native };
  const from =
    code === undefined ? inOrder(lines).find((line) => canShow(line, scheme)) : undefined;
  if (from) return { line: from, into: scheme };
  return native && { line: native };
}

const canShow = ({ basis, figures }: Line, scheme: string): boolean =>
  basis.scheme !== scheme &&
  figures.some(({ breakdown }) => breakdown && schemesOf(breakdown).includes(scheme));

/** Every scheme that can be asked for: those of the lines, and those that their entries can be put in. */
export function schemesIn(lines: readonly Line[]): readonly string[] {
  const own = lines.flatMap(({ basis }) => basis.scheme ?? []);
  const others = lines.flatMap(({ figures }) =>
    figures.flatMap(({ breakdown }) => (breakdown ? schemesOf(breakdown) : [])),
  );
  const totals = Object.keys(NAMED_TOTALS).filter((name) =>
    lines.some(({ basis }) => basis.scheme === 'gpc' && basis.code === codeNamed(name)),
  );
  return [...new Set([...own, ...totals, ...others])];
}
