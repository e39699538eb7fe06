import {
  type EmissionsChart,
  emissionsChartShape,
  EMISSIONS_BY_PATH,
  EMISSIONS_IN_PATH,
  EMISSIONS_PATH,
  type Endpoint,
} from '@climate-embed/schema';
import { send } from '@climate-embed/sdk';

import { clientFor } from '../../data/client.js';
import { idIn } from '../../data/id-in.js';

/** What of an element's attributes names an address. */
export interface Asking {
  readonly api: string | null;
  readonly by: string | null;
  readonly scheme: string | null;
}

/** Asks for a city's emissions, and checks the part of the answer that a chart shows. */
export function askEmissions(
  { api, by, scheme }: Asking,
  id: string,
  signal?: AbortSignal,
): Promise<EmissionsChart> {
  const params = { id, by: idIn(by) || 'sector', scheme: idIn(scheme) };
  const path = params.scheme ? EMISSIONS_IN_PATH : idIn(by) ? EMISSIONS_BY_PATH : EMISSIONS_PATH;
  const endpoint = { path, response: emissionsChartShape } as Endpoint<
    typeof EMISSIONS_IN_PATH,
    EmissionsChart
  >;
  return send(clientFor(api), endpoint, params, { signal });
}
