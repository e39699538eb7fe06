import { DIVISIONS, GWP_SETS, type EmissionsVariant } from '@climate-embed/schema';

import { dropAbsent } from '../drop-absent.js';
import { schemeOf } from '../schemes/index.js';
import { chooseLine, schemesIn, type Choice } from './choose-line.js';
import { isDividedBy } from './divide.js';
import type { Line } from './line.js';
import { canRestate, slicesOf, type Slice } from './slice.js';

const divisionsOf = (slices: readonly Slice[]): readonly string[] =>
  DIVISIONS.filter((by) => isDividedBy(slices, by));

const inScheme = (choice: Choice, scheme: string): EmissionsVariant[] => {
  const slices = slicesOf(choice);
  if ('refused' in slices) return [];
  const label = schemeOf(scheme)?.title;
  const divisions = divisionsOf(slices);
  const plain = divisions.map((by) => dropAbsent<EmissionsVariant>({ by, scheme, label }));
  const sets = slices.length > 0 ? GWP_SETS.filter((set) => canRestate(choice, set)) : [];
  const restated = sets.flatMap((gwp) =>
    divisions.map((by): EmissionsVariant => ({ by, scheme, gwp })),
  );
  return [...plain, ...restated];
};

/**
 * Every way in which a city's emissions can be asked for: by itself (the plain address is `sector`), in each
 * scheme, and restated with each set of global warming potentials. None but these can be answered. The words for
 * a scheme stand where it is listed without a set.
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
