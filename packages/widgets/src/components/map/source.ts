import { PARTNER_POINTS_PATH, partnerPointsShape } from '@climate-embed/schema';

/** Where the columns are that a map draws first. */
export const source = { path: PARTNER_POINTS_PATH, response: partnerPointsShape };
