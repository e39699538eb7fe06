import { DIVISIONS, GWP_SETS, type EmissionsVariant } from '@climate-embed/schema';

import { dropAbsent } from '../drop-absent.js';
import { schemeOf } from '../schemes/index.js';
import { chooseLine, schemesIn, type Choice } from './choose-line.js';
import { isDividedBy } from './divide.js';
import type { Line } from './line.js';
import { canRestate, slicesOf, type Slice } from './slice.js';

/**
 * Whether a division is offered. Scopes, gases and totals are the same in every scheme, so another scheme is
 * offered by sector only; and restated totals and scopes are the sums of restated sectors. Without this rule a city
 * whose entries are divided by gas has some 150 answers, each of which a static export would write.
 */
export const isOffered = ({ into, beside }: Choice, by: string, gwp?: string): boolean => {
  if (into !== undefined) return by === 'sector' && gwp === undefined;
  if (beside) return gwp === undefined;
  return gwp === undefined || by === 'sector' || by === 'gas';
};

const divisionsOf = (slices: readonly Slice[]): readonly string[] =>
  DIVISIONS.filter((by) => isDividedBy(slices, by));

const inScheme = (choice: Choice, scheme: string): EmissionsVariant[] => {
  const slices = slicesOf(choice);
  if ('refused' in slices) return [];
  const label = choice.beside ? choice.line.basis.label : schemeOf(scheme)?.title;
  const divisions = divisionsOf(slices).filter((by) => isOffered(choice, by));
  const plain = divisions.map((by) => dropAbsent<EmissionsVariant>({ by, scheme, label }));
  const sets =
    slices.length > 0 && choice.into === undefined && !choice.beside
      ? GWP_SETS.filter((set) => canRestate(choice, set))
      : [];
  const restated = sets.flatMap((gwp) =>
    divisions
      .filter((by) => isOffered(choice, by, gwp))
      .map((by): EmissionsVariant => ({ by, scheme, gwp })),
  );
  return [...plain, ...restated];
};

/**
 * Every way in which a city's emissions can be asked for: by itself (the plain address is by sector, or by scope
 * where that is all there is), in each scheme, and restated with each set of global warming potentials. None but
 * these can be answered. The words for a scheme stand where it is listed without a set.
 */
export function variantsOf(
  lines: readonly Line[],
  assessed: string | undefined,
): readonly EmissionsVariant[] {
  const own = chooseLine(lines, assessed, {});
  const slices = own ? slicesOf(own) : [];
  const plain = divisionsOf('refused' in slices ? [] : slices).map((by) => ({ by }));
  const others = schemesIn(lines).flatMap((scheme) => {
    const choice = chooseLine(lines, assessed, { scheme });
    return choice ? inScheme(choice, scheme) : [];
  });
  return [...plain, ...others];
}
