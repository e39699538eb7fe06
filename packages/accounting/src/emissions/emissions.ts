import type { DIVISIONS, Emissions, IsoDate } from '@climate-embed/schema';

import type { Holdings } from './holdings.js';

/** A way in which this version divides emissions. */
export type Division = (typeof DIVISIONS)[number];

/** How emissions are to be shown, beside the city. */
export interface EmissionsOptions {
  /** Decides which target is the city's next one, and with it nothing but the basis and the path. */
  readonly today: IsoDate;
  /** `sector` unless stated. */
  readonly by?: string | undefined;
  /** Whose categories: the publisher's own unless stated. */
  readonly scheme?: string | undefined;
  /** The set of global warming potentials to restate everything with. */
  readonly gwp?: string | undefined;
  /** Which total of the scheme: `BASIC` of `gpc` unless stated. */
  readonly code?: string | undefined;
}

/**
 * A city's emissions over time on one basis, divided in one way.
 *
 * @throws UnknownVariantError where they cannot be shown so.
 */
export function emissionsOf({ city }: Holdings, options: EmissionsOptions): Emissions {
  return {
    city: { id: city.id, name: city.name, country: city.country },
    asOf: city.asOf,
    by: options.by ?? 'sector',
    points: [],
    series: [],
    losses: [],
    variants: [{ by: 'sector' }, { by: 'total' }],
    sources: [],
  };
}
