import { emissionsOf, UnknownVariantError } from '@climate-embed/accounting';
import {
  city,
  type Emissions,
  type emissions,
  emissions as plain,
  type emissionsBy,
  type emissionsIn,
  type EmissionsVariant,
  emissionsBy as divided,
  emissionsIn as inScheme,
  pathOf,
  rebasedEmissions as rebased,
  type rebasedEmissions,
} from '@climate-embed/schema';

import { quote, type Refusal, refuse } from '../app/problem.js';
import { findHoldings } from './holdings.js';
import { jsonAnswer } from './json-answer.js';
import type { Handler, RouteContext } from './route-context.js';

/** How emissions are asked for: what the address says after the city. */
export interface Asked {
  readonly id: string;
  readonly by?: string;
  readonly scheme?: string;
  readonly gwp?: string;
}

/** The address of a variant as JSON. */
export function emissionsPath(id: string, { by, scheme, gwp }: EmissionsVariant): string {
  if (scheme === undefined) return pathOf(divided.path, { id, by });
  if (gwp === undefined) return pathOf(inScheme.path, { id, by, scheme });
  return pathOf(rebased.path, { id, by, scheme, gwp });
}

/** Addresses named in a refusal; a city with entries by gas has dozens. */
const NAMED = 12;

function unknownVariant(id: string, { message, variants }: UnknownVariantError): Refusal {
  const known = variants.slice(0, NAMED).map((variant) => emissionsPath(id, variant));
  const more = variants.length - known.length;
  const rest =
    more > 0 ? `, and ${more} more, which ${pathOf(plain.path, { id })} lists as "variants"` : '';
  const list = known.length > 0 ? ` They are: ${known.join(', ')}${rest}.` : '';
  return refuse(
    404,
    'unknown-variant',
    'Emissions cannot be shown so',
    message.replace('[climate-embed] ', '') + list,
  );
}

/** A city's emissions as the address asks for them, or why not. */
export function emissionsFor(asked: Asked, { snapshot, today }: RouteContext): Emissions | Refusal {
  const { id, ...options } = asked;
  const holdings = findHoldings(id, snapshot);
  if ('refused' in holdings) return holdings;
  try {
    return emissionsOf(holdings, { today, ...options });
  } catch (error) {
    if (!(error instanceof UnknownVariantError)) throw error;
    return unknownVariant(id, error);
  }
}

/** The same for a table or a picture, which need something to show. */
export function shownEmissions(asked: Asked, context: RouteContext): Emissions | Refusal {
  const found = emissionsFor(asked, context);
  if ('refused' in found || found.points.length > 0) return found;
  const { id } = asked;
  return refuse(
    404,
    'no-emissions',
    'No emissions known',
    `No emissions of ${quote(id)} are known. What is known of it is at ${pathOf(city.path, { id })}.`,
  );
}

const answer = (asked: Asked, context: RouteContext) => {
  const found = emissionsFor(asked, context);
  return 'refused' in found ? found : jsonAnswer<Emissions>(found);
};

export const answerEmissions: Handler<typeof emissions> = answer;
export const answerEmissionsBy: Handler<typeof emissionsBy> = answer;
export const answerEmissionsIn: Handler<typeof emissionsIn> = answer;
export const answerRebasedEmissions: Handler<typeof rebasedEmissions> = answer;
