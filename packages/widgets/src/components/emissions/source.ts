import { emissionsChartShape, EMISSIONS_IN_PATH } from '@climate-embed/schema';

/** Where emissions over time are, and the part of the answer that a chart shows. */
export const source = { path: EMISSIONS_IN_PATH, response: emissionsChartShape };
